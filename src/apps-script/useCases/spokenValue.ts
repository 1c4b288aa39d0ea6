import type { Value } from '../../rpc/contract';
import { choiceCode, choiceWord } from '../../tabs/choices';
import type { ColumnDef } from '../../tabs/types';
import type { Lang } from '../../text/lang';

/** Choices come as codes and stand as words of the workbook's language; a word that is none of the list stays as it came. */
export function spokenValue(column: ColumnDef | undefined, value: Value, lang: Lang): Value {
  if (!column?.choice || typeof value !== 'string') return value;
  const code = choiceCode(column.choice, value);
  return code === null ? value : choiceWord(column.choice, code, lang);
}
