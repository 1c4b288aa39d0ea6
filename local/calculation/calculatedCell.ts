/** What one cell shows after calculation; neither `v` nor `e`: it looks empty. Rows and columns count from 1. */
export interface CalculatedCell {
  row: number;
  column: number;
  v?: string | number | boolean;
  e?: string;
  why?: string;
  /** filled by the array result of a formula to the left or above */
  spill?: true;
  /** on the formula cell of an array result: rows and columns that it fills, itself included */
  spans?: [rows: number, columns: number];
}
