// A workbook as plain data: what the in-memory host holds, what goes to the grid and to .xlsx, what tests compare.

export type Locale = 'en_US' | 'fi_FI';
/** How formulas given to setValues/setFormula are parsed (PLATFORM: published sources disagree, so both must pass). */
export type FormulaMode = 'en-always' | 'locale-parsed';

export interface CellSnapshot {
  /** value or last result; dates are serial numbers with a date format */
  v?: string | number | boolean;
  /** formula as the spreadsheet would show it in the workbook's mode, with `=` */
  f?: string;
  /** error value such as #N/A */
  e?: string;
  /** why a custom function failed: the note a user sees on #ERROR! */
  why?: string;
  /** number format; absent = general */
  nf?: string;
  bg?: string;
  fc?: string;
  bold?: true;
  italic?: true;
  fs?: number;
  ha?: 'left' | 'center' | 'right';
  va?: 'top' | 'middle' | 'bottom';
  wrap?: true;
  note?: string;
  /** index into the sheet's `validations` */
  dv?: number;
  /** on a formula cell: rows and columns that its array result fills, itself included; their values vanish with the formula */
  spans?: [rows: number, columns: number];
}
export interface RangeSnapshot {
  row: number; // 1-based
  column: number;
  rows: number;
  columns: number;
}
export interface ColourRuleSnapshot {
  ranges: RangeSnapshot[];
  /** one of formula or a built-in condition */
  formula?: string;
  condition?: { type: string; values: (string | number)[] };
  bg?: string;
  fc?: string;
  bold?: true;
  italic?: true;
}
export interface ValidationSnapshot {
  type: 'list' | 'range' | 'checkbox' | 'number' | 'date' | 'formula';
  list?: string[];
  formula?: string;
  min?: number;
  max?: number;
  /** type number: `min` itself is not allowed */
  above?: true;
  strict: boolean;
  help?: string;
}
export interface SheetSnapshot {
  id: number;
  name: string;
  rows: number;
  columns: number;
  hidden?: true;
  tabColour?: string;
  frozenRows?: number;
  frozenColumns?: number;
  gridlinesOff?: true;
  /** sparse, by 1-based row, then 1-based column: cells[5]?.[2] is B5 */
  cells: Record<number, Record<number, CellSnapshot>>;
  columnWidths?: Record<number, number>; // by 1-based column
  rowHeights?: Record<number, number>; // by 1-based row
  hiddenColumns?: number[];
  hiddenRows?: number[];
  rules: ColourRuleSnapshot[];
  validations: ValidationSnapshot[];
  filter?: RangeSnapshot;
  /** developer metadata on the sheet and on whole columns or rows */
  metadata: { key: string; value: string; column?: number; row?: number }[];
}
export interface WorkbookSnapshot {
  schema: 1;
  name: string;
  locale: Locale;
  timeZone: string;
  formulaMode: FormulaMode;
  sheets: SheetSnapshot[];
  /** document properties */
  properties: Record<string, string>;
}
