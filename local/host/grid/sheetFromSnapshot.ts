import type { CellSnapshot, SheetSnapshot, ValidationSnapshot } from '../snapshot';
import type { Cell } from './cell';
import { cellAt, eachCell, newSheet, type SheetData, wholeSheet } from './sheetData';

export function sheetFromSnapshot(from: SheetSnapshot): SheetData {
  const sheet = newSheet(from.id, from.name, from.rows, from.columns);
  Object.assign(sheet, {
    hidden: from.hidden === true,
    tabColour: from.tabColour,
    frozenRows: from.frozenRows ?? 0,
    frozenColumns: from.frozenColumns ?? 0,
    gridlinesOff: from.gridlinesOff === true,
    columnWidths: sizes(from.columnWidths),
    rowHeights: sizes(from.rowHeights),
    hiddenColumns: new Set(from.hiddenColumns),
    hiddenRows: new Set(from.hiddenRows),
    rules: from.rules.map((rule) => copyOf(rule)),
    filter: from.filter && { ...from.filter },
    metadata: from.metadata.map((entry) => ({ ...entry })),
    changed: false,
  });
  fillCells(sheet, from);
  return sheet;
}

export const copyOf = <T>(plain: T): T => JSON.parse(JSON.stringify(plain)) as T;

const sizes = (from: Record<number, number> = {}): Map<number, number> => new Map(Object.entries(from).map(([at, size]) => [Number(at), size]));

function fillCells(sheet: SheetData, from: SheetSnapshot): void {
  const validations = from.validations.map((validation) => copyOf(validation));
  for (const row in from.cells) {
    const line: Cell[] = [];
    for (const column in from.cells[row]) {
      const cell = heldCell(from.cells[row][column], validations);
      line[Number(column) - 1] = cell;
      if (cell.f !== undefined) sheet.formulas.add(cell);
    }
    sheet.cells[Number(row) - 1] = line;
  }
  sheet.validated = validations.length > 0;
  if ([...sheet.formulas].some((cell) => cell.spans)) linkSpills(sheet);
}

function heldCell(plain: CellSnapshot, validations: ValidationSnapshot[]): Cell {
  const { dv, ...cell }: CellSnapshot & Cell = plain;
  if (dv !== undefined) cell.validation = validations[dv];
  if (cell.spans) cell.spans = [cell.spans[0], cell.spans[1]];
  return cell;
}

function linkSpills(sheet: SheetData): void {
  eachCell(sheet, wholeSheet(sheet), (anchor, row, column) => {
    if (!anchor.spans) return;
    const [rows, columns] = anchor.spans;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const cell = cellAt(sheet, r, c);
        if (cell && cell !== anchor && cell.f === undefined) cell.spilledFrom = anchor;
      }
  });
}
