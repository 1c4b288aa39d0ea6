import type { Word } from './word';

/** What a function may put into a cell; '' is a blank. */
export type CellValue = number | string | boolean | Word;
export type Result = CellValue | CellValue[][];
