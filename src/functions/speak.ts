import { functionsText } from '../text/functions';
import type { Lang } from '../text/lang';
import { DATE_SHOWN } from './arguments/shown';
import type { CellValue, Result } from './cellValue';
import type { FunctionError } from './functionError';
import { isWords } from './words';

// What a function answered, in the language of the workbook: speakResult([[words('no_data')]], 'fi') = [['ei tietoa']].
export type SpokenCell = number | string | boolean;

const speakCell = (cell: CellValue, lang: Lang): SpokenCell =>
  isWords(cell) ? cell.words.map((id) => functionsText[lang].words[id]).join(', ') : cell;

export const speakResult = (result: Result, lang: Lang): SpokenCell | SpokenCell[][] =>
  Array.isArray(result) ? result.map((line) => line.map((cell) => speakCell(cell, lang))) : speakCell(result, lang);

/** One short sentence: function, argument, row, value, what to do. */
export const speakError = ({ code, values }: FunctionError, lang: Lang): string => {
  const sentence = functionsText[lang].errors[code] as (values: FunctionError['values']) => string;
  return sentence(values).split(DATE_SHOWN).join(functionsText[lang].aDate);
};
