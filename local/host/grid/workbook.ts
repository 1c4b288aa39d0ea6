// The workbook behind all services: sheets in order, document properties, and who is active.
import type { FormulaMode, Locale } from '../snapshot';
import type { Zone } from '../values/zone';
import type { SheetData } from './sheetData';

export interface Workbook {
  id: string;
  name: string;
  locale: Locale;
  timeZone: string;
  zone: Zone;
  formulaMode: FormulaMode;
  sheets: SheetData[];
  active: SheetData;
  properties: Map<string, string>;
  /** how often a sheet of a name was made: a sheet made anew gets a new id */
  made: Map<string, number>;
}

/** Sheets compares names of sheets without case. */
export const sheetNamed = (workbook: Workbook, name: string): SheetData | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name) ?? workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export const gridCells = (workbook: Workbook): number => workbook.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
