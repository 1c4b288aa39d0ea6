// The one place where a cell's content changes: keeps the formula set right and lets array results go with their formula.
import type { Cell } from './cell';
import { eachCell, type SheetData, wholeSheet } from './sheetData';

export interface Content {
  v?: string | number | boolean;
  f?: string;
  e?: string;
  why?: string;
  /** the execution that writes a formula */
  fresh?: number;
}

export function writeContent(sheet: SheetData, cell: Cell, content: Content): void {
  if (cell.f !== undefined) {
    dropSpill(sheet, cell);
    sheet.formulas.delete(cell);
  }
  // typing into an array result breaks it; the engine says #REF! at its next turn
  if (cell.spilledFrom) dropSpill(sheet, cell.spilledFrom);
  put(cell, 'v', content.v);
  put(cell, 'f', content.f);
  put(cell, 'e', content.e);
  put(cell, 'why', content.why);
  put(cell, 'fresh', content.fresh);
  if (content.f !== undefined) sheet.formulas.add(cell);
}

/** A formula's result, which is not typed content. */
export function writeResult(cell: Cell, result: { v?: string | number | boolean; e?: string; why?: string }): void {
  put(cell, 'v', result.v);
  put(cell, 'e', result.e);
  put(cell, 'why', result.why);
  delete cell.fresh;
}

export function dropSpill(sheet: SheetData, anchor: Cell): void {
  if (!anchor.spans) return;
  delete anchor.spans;
  eachCell(sheet, wholeSheet(sheet), (cell) => {
    if (cell.spilledFrom !== anchor) return;
    for (const key of ['v', 'e', 'why', 'spilledFrom'] as const) delete cell[key];
  });
}

export function put<K extends keyof Cell>(cell: Cell, key: K, value: Cell[K] | undefined): void {
  if (value !== undefined) cell[key] = value;
  else if (cell[key] !== undefined) delete cell[key];
}
