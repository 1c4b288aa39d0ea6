import type { FunctionWords } from '../text/en/functions';

// Words in a result that the wrapper puts into the workbook's language: words('no_data') becomes "no data" or "ei tietoa",
// words('budget', 'need') becomes "Budget, Need" or "Budjetti, Tarve".
export type WordId = keyof FunctionWords['words'];
export interface Words {
  readonly words: readonly WordId[];
}
export const words = (...ids: readonly WordId[]): Words => ({ words: ids });
export const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && Array.isArray((value as Words).words);
