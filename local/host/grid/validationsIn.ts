import type { ValidationSnapshot } from '../snapshot';
import { eachCell, type SheetData, wholeSheet } from './sheetData';

/** The sheet's validations, each once, in the order in which its cells use them. */
export function validationsIn(sheet: SheetData): Set<ValidationSnapshot> {
  const found = new Set<ValidationSnapshot>();
  if (sheet.validated) eachCell(sheet, wholeSheet(sheet), ({ validation }) => validation && found.add(validation));
  return found;
}
