// Rows and columns come, go and move, and everything that counts lines follows.
import { refuse } from '../execution/hostError';
import { deletedLines, insertedLines, type LineChange, movedLines } from '../formulas/lineChange';
import type { Axis } from '../formulas/moveReference';
import { LIMITS } from '../limits';
import { words } from '../words';
import { type Cell, FORMAT_KEYS } from './cell';
import { rewriteForLines } from './rewriteReferences';
import { lineCount, type SheetData, setLineCount } from './sheetData';
import { dropCutSpills } from './spills';
import { gridCells, type Workbook } from './workbook';

export interface Lines {
  axis: Axis;
  at: number;
  count: number;
}

/** `inheritFrom`: the line (before the change) whose formats and validations the new ones take */
export function insertLines(workbook: Workbook, sheet: SheetData, { axis, at, count }: Lines, inheritFrom: number): void {
  guardGrowth(workbook, sheet, axis, count);
  const change = insertedLines(at, count);
  applyLineChange(workbook, sheet, axis, change);
  if (axis === 'row') sheet.cells = opened(sheet.cells, at, count);
  else sheet.cells = sheet.cells.map((line) => line && opened(line, at, count));
  setLineCount(sheet, axis, lineCount(sheet, axis) + count);
  const source = change.line(inheritFrom) as number;
  for (let k = 0; k < count; k++) copyFormats(sheet, axis, source, at + k);
}

export function deleteLines(workbook: Workbook, sheet: SheetData, { axis, at, count }: Lines): void {
  applyLineChange(workbook, sheet, axis, deletedLines(at, count), (cell) => sheet.formulas.delete(cell));
  if (axis === 'row') sheet.cells.splice(at - 1, count);
  else for (const line of sheet.cells) line?.splice(at - 1, count);
  const frozen = axis === 'row' ? 'frozenRows' : 'frozenColumns';
  sheet[frozen] -= Math.max(0, Math.min(sheet[frozen], at + count - 1) - at + 1);
  setLineCount(sheet, axis, lineCount(sheet, axis) - count);
}

export function moveColumns(workbook: Workbook, sheet: SheetData, { at, count }: Lines, before: number): void {
  if (before >= at && before <= at + count) return;
  applyLineChange(workbook, sheet, 'column', movedLines(at, count, before));
  const landing = before > at ? before - count : before;
  for (const line of sheet.cells) {
    if (!line) continue;
    while (line.length < Math.max(at + count, before) - 1) line.push(undefined as unknown as Cell);
    line.splice(landing - 1, 0, ...line.splice(at - 1, count));
  }
}

function guardGrowth(workbook: Workbook, sheet: SheetData, axis: Axis, count: number): void {
  if (axis === 'column' && sheet.columns + count > LIMITS.columns) refuse(words.tooManyColumns(LIMITS.columns));
  const added = count * (axis === 'row' ? sheet.columns : sheet.rows);
  if (gridCells(workbook) + added > LIMITS.cells) refuse(words.tooManyCells(LIMITS.cells));
}

/** room for `count` entries before the `at`-th; concat, because so many rows cannot be spread into a call */
const opened = <T>(list: T[], at: number, count: number): T[] =>
  at > list.length ? list : list.slice(0, at - 1).concat(new Array<T>(count), list.slice(at - 1));

/** everything but the cells themselves */
function applyLineChange(workbook: Workbook, sheet: SheetData, axis: Axis, change: LineChange, onGone?: (cell: Cell) => void): void {
  dropCutSpills(sheet, axis, change);
  if (onGone) forGoneCells(sheet, axis, change, onGone);
  rewriteForLines(workbook, sheet, axis, change);
  if (axis === 'row') {
    sheet.rowHeights = movedKeys(sheet.rowHeights, change);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, change);
  } else {
    sheet.columnWidths = movedKeys(sheet.columnWidths, change);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, change);
  }
  sheet.metadata = sheet.metadata.filter((entry) => {
    const at = entry[axis];
    if (at === undefined) return true;
    const next = change.line(at);
    if (next !== null) entry[axis] = next;
    return next !== null;
  });
  sheet.changed = true;
}

function forGoneCells(sheet: SheetData, axis: Axis, change: LineChange, onGone: (cell: Cell) => void): void {
  if (sheet.formulas.size === 0) return;
  sheet.cells.forEach((line, row) => {
    if (axis === 'row' && change.line(row + 1) !== null) return;
    line?.forEach((cell, column) => {
      if (cell && (axis === 'row' || change.line(column + 1) === null)) onGone(cell);
    });
  });
}

function movedKeys(map: Map<number, number>, change: LineChange): Map<number, number> {
  const next = new Map<number, number>();
  for (const [at, size] of map) {
    const line = change.line(at);
    if (line !== null) next.set(line, size);
  }
  return next;
}

function movedSet(set: Set<number>, change: LineChange): Set<number> {
  return new Set([...set].map((at) => change.line(at)).filter((at): at is number => at !== null));
}

function copyFormats(sheet: SheetData, axis: Axis, from: number, to: number): void {
  const copy = (source: Cell | undefined, put: (cell: Cell) => void) => {
    if (!source) return;
    const cell: Cell = {};
    for (const key of FORMAT_KEYS) if (source[key] !== undefined) Object.assign(cell, { [key]: source[key] });
    if (source.validation) cell.validation = source.validation;
    if (Object.keys(cell).length > 0) put(cell);
  };
  if (axis === 'row') {
    sheet.cells[from - 1]?.forEach((source, column) => {
      copy(source, (cell) => {
        sheet.cells[to - 1] ??= [];
        (sheet.cells[to - 1] as Cell[])[column] = cell;
      });
    });
  } else
    for (const line of sheet.cells)
      if (line)
        copy(line[from - 1], (cell) => {
          line[to - 1] = cell;
        });
}
