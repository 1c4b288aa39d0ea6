// One sheet: a sparse grid (row by row, from 0 inside, from 1 outside) and what belongs to the sheet as a whole.

import type { Axis } from '../formulas/moveReference';
import type { ColourRuleSnapshot } from '../snapshot';
import { type Area, lastColumnOf, lastRowOf } from './area';
import { type Cell, hasContent } from './cell';

export interface MetadataEntry {
  key: string;
  value: string;
  column?: number;
  row?: number;
}

export interface SheetData {
  id: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  tabColour?: string;
  frozenRows: number;
  frozenColumns: number;
  gridlinesOff: boolean;
  cells: (Cell[] | undefined)[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  rules: ColourRuleSnapshot[];
  filter?: Area;
  metadata: MetadataEntry[];
  /** cells that hold a formula, so that reference rewriting need not walk the grid */
  formulas: Set<Cell>;
  /** some cell has had a validation */
  validated: boolean;
  deleted: boolean;
  /** since the host was last asked for changed sheets */
  changed: boolean;
}

export function newSheet(id: number, name: string, rows: number, columns: number): SheetData {
  return {
    id,
    name,
    rows,
    columns,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    gridlinesOff: false,
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    rules: [],
    metadata: [],
    formulas: new Set(),
    validated: false,
    deleted: false,
    changed: true,
  };
}

export const cellAt = (sheet: SheetData, row: number, column: number): Cell | undefined => sheet.cells[row - 1]?.[column - 1];

export function cellFor(sheet: SheetData, row: number, column: number): Cell {
  let line = sheet.cells[row - 1];
  if (!line) {
    line = [];
    sheet.cells[row - 1] = line;
  }
  let cell = line[column - 1];
  if (!cell) {
    cell = {};
    line[column - 1] = cell;
  }
  return cell;
}

/** every held cell of the area, row by row */
export function eachCell(sheet: SheetData, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const rows = Math.min(lastRowOf(area), sheet.cells.length);
  for (let row = area.row; row <= rows; row++) {
    const line = sheet.cells[row - 1];
    if (!line) continue;
    const columns = Math.min(lastColumnOf(area), line.length);
    for (let column = area.column; column <= columns; column++) {
      const cell = line[column - 1];
      if (cell) visit(cell, row, column);
    }
  }
}

export const lineCount = (sheet: SheetData, axis: Axis): number => (axis === 'row' ? sheet.rows : sheet.columns);

export function setLineCount(sheet: SheetData, axis: Axis, count: number): void {
  if (axis === 'row') sheet.rows = count;
  else sheet.columns = count;
}

export const wholeSheet = (sheet: SheetData): Area => ({ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns });

export function lastFilledRow(sheet: SheetData): number {
  for (let row = Math.min(sheet.cells.length, sheet.rows); row > 0; row--) if (sheet.cells[row - 1]?.some(hasContent)) return row;
  return 0;
}

export function lastFilledColumn(sheet: SheetData): number {
  let last = 0;
  for (const line of sheet.cells) {
    if (!line) continue;
    for (let column = line.length; column > last; column--) if (hasContent(line[column - 1])) last = column;
  }
  return last;
}
