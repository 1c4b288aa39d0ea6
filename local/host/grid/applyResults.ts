// Results of the calculation go into formula cells and the cells their arrays fill; nothing else is touched.
import type { CalculatedCell } from '../../calculation/calculatedCell';
import { type Cell, hasContent } from './cell';
import { cellAt, cellFor, type SheetData } from './sheetData';
import { dropSpill, writeResult } from './writeContent';

/** takes the place of all earlier array results of the sheet */
export function applyResults(sheet: SheetData, results: readonly CalculatedCell[]): void {
  for (const cell of sheet.formulas) dropSpill(sheet, cell);
  const filledBy = new Map<string, Cell>();
  for (const result of results) {
    if (result.spill) continue;
    const cell = cellAt(sheet, result.row, result.column);
    if (cell?.f === undefined) continue;
    writeResult(cell, result);
    if (result.spans) claim(cell, result, filledBy);
  }
  for (const result of results) if (result.spill) spill(sheet, result, filledBy.get(`${result.row},${result.column}`));
}

function claim(anchor: Cell, { row, column, spans = [1, 1] }: CalculatedCell, filledBy: Map<string, Cell>): void {
  anchor.spans = [spans[0], spans[1]];
  for (let r = row; r < row + spans[0]; r++) for (let c = column; c < column + spans[1]; c++) filledBy.set(`${r},${c}`, anchor);
}

function spill(sheet: SheetData, { row, column, v, e, why }: CalculatedCell, anchor: Cell | undefined): void {
  if (!anchor || (v === undefined && e === undefined) || hasContent(cellAt(sheet, row, column))) return;
  const cell = cellFor(sheet, row, column);
  writeResult(cell, { v, e, why });
  cell.spilledFrom = anchor;
}
