import type { FunctionWords } from '../text/en/functions';

// A word in a result that the wrapper puts into the workbook's language: word('no_data') becomes "no data" or "ei tietoa".
export type WordId = keyof FunctionWords['words'];
export interface Word {
  readonly word: WordId;
}
export const word = (id: WordId): Word => ({ word: id });
export const isWord = (value: unknown): value is Word => typeof value === 'object' && value !== null && typeof (value as Word).word === 'string';
