// What a column accepts, as data; the writer turns it into the spreadsheet's validation. Nothing is refused but by a tick box:
// a word we do not know is named in Health instead, so that pasting is never blocked.
import { choiceWords } from '../tabs/choices';
import type { ColumnDef } from '../tabs/types';
import type { Lang } from '../text/lang';

export type Validation = { readonly type: 'list'; readonly words: readonly string[] } | { readonly type: 'checkbox' };

export const validationOf = (column: ColumnDef, lang: Lang): Validation | null => {
  if (column.kind === 'check') return { type: 'checkbox' };
  return column.choice ? { type: 'list', words: choiceWords(column.choice, lang) } : null;
};
