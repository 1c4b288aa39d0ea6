import type { Words } from './words';

/** What a function may put into a cell; '' is a blank. */
export type CellValue = number | string | boolean | Words;
export type Result = CellValue | CellValue[][];
