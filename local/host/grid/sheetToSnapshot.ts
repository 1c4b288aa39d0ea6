// A sheet as plain data, always written the same way: no empty cells, validations in the order of their use.
import type { CellSnapshot, SheetSnapshot, ValidationSnapshot } from '../snapshot';
import type { Cell } from './cell';
import type { SheetData } from './sheetData';
import { copyOf } from './sheetFromSnapshot';

export function sheetToSnapshot(sheet: SheetData): SheetSnapshot {
  const validations: ValidationSnapshot[] = [];
  const cells = cellsOf(sheet, validations);
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    ...(sheet.hidden ? { hidden: true as const } : {}),
    ...(sheet.tabColour !== undefined ? { tabColour: sheet.tabColour } : {}),
    ...(sheet.frozenRows ? { frozenRows: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns ? { frozenColumns: sheet.frozenColumns } : {}),
    ...(sheet.gridlinesOff ? { gridlinesOff: true as const } : {}),
    cells,
    ...(sheet.columnWidths.size ? { columnWidths: plainSizes(sheet.columnWidths) } : {}),
    ...(sheet.rowHeights.size ? { rowHeights: plainSizes(sheet.rowHeights) } : {}),
    ...(sheet.hiddenColumns.size ? { hiddenColumns: sorted(sheet.hiddenColumns) } : {}),
    ...(sheet.hiddenRows.size ? { hiddenRows: sorted(sheet.hiddenRows) } : {}),
    rules: copyOf(sheet.rules),
    validations,
    ...(sheet.filter ? { filter: { ...sheet.filter } } : {}),
    metadata: sheet.metadata.map((entry) => ({ ...entry })),
  };
}

const sorted = (lines: Set<number>): number[] => [...lines].sort((a, b) => a - b);
const plainSizes = (from: Map<number, number>): Record<number, number> => Object.fromEntries(from);

function cellsOf(sheet: SheetData, validations: ValidationSnapshot[]): SheetSnapshot['cells'] {
  const cells: SheetSnapshot['cells'] = {};
  const indexOf = validationIndexer(validations);
  sheet.cells.forEach((line, r) => {
    let row: Record<number, CellSnapshot> | undefined;
    line?.forEach((cell, c) => {
      const plain = cell && plainCell(cell, indexOf);
      if (!plain) return;
      row ??= {};
      row[c + 1] = plain;
    });
    if (row) cells[r + 1] = row;
  });
  return cells;
}

function plainCell(cell: Cell, indexOf: (validation: ValidationSnapshot) => number): CellSnapshot | undefined {
  const { validation, fresh: _fresh, spilledFrom: _spilled, spans, ...rest } = cell;
  const plain: CellSnapshot = rest;
  if (validation) plain.dv = indexOf(validation);
  if (spans) plain.spans = [spans[0], spans[1]];
  for (const key in plain) if (plain[key as keyof CellSnapshot] !== undefined) return plain;
  return undefined;
}

/** equal rules share an entry, whichever object they came from */
function validationIndexer(validations: ValidationSnapshot[]): (validation: ValidationSnapshot) => number {
  const byObject = new Map<ValidationSnapshot, number>();
  const byText = new Map<string, number>();
  return (validation) => {
    let index = byObject.get(validation);
    if (index === undefined) {
      const text = JSON.stringify(Object.entries(validation).sort(([a], [b]) => (a < b ? -1 : 1)));
      index = byText.get(text) ?? validations.push(copyOf(validation)) - 1;
      byText.set(text, index);
      byObject.set(validation, index);
    }
    return index;
  };
}
