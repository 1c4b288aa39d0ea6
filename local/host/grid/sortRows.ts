// Range.sort: whole cells move (values, formats, notes, validations); formulas keep pointing at the same offsets.
import { refuse } from '../execution/hostError';
import { shiftRelativeRows } from '../formulas/moveReference';
import { mapReferences } from '../formulas/reference';
import type { Locale } from '../snapshot';
import { words } from '../words';
import { type Area, cellName, lastColumnOf } from './area';
import type { Cell } from './cell';
import type { SheetData } from './sheetData';
import { dropSpillsIn } from './spills';

export interface SortKey {
  /** sheet column */
  column: number;
  ascending: boolean;
}

export function sortRows(sheet: SheetData, area: Area, keys: SortKey[], place: { locale: Locale; execution: number }): void {
  for (const { column } of keys) if (column < area.column || column > lastColumnOf(area)) refuse(words.sortColumnOutside());
  dropSpillsIn(sheet, area);
  const lines = linesOf(sheet, area);
  for (const { column } of keys)
    lines.forEach((line, i) => {
      const cell = line[column - area.column];
      if (cell?.fresh === place.execution) refuse(words.freshFormulaRead(`${sheet.name}!${cellName(area.row + i, column)}`));
    });
  const order = lines.map((_, i) => i);
  const collator = new Intl.Collator(place.locale.replace('_', '-'));
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const found = compareCells(lines[a][column - area.column], lines[b][column - area.column], { ascending, collator });
      if (found !== 0) return found;
    }
    return a - b;
  });
  order.forEach((from, to) => {
    putLine(sheet, area, to, movedLine(lines[from], to - from));
  });
}

function linesOf(sheet: SheetData, area: Area): (Cell | undefined)[][] {
  return Array.from({ length: area.rows }, (_, i) => {
    const line = sheet.cells[area.row - 1 + i];
    return Array.from({ length: area.columns }, (_, k) => line?.[area.column - 1 + k]);
  });
}

function movedLine(line: (Cell | undefined)[], rows: number): (Cell | undefined)[] {
  if (rows !== 0)
    for (const cell of line) if (cell?.f !== undefined) cell.f = mapReferences(cell.f, (reference) => shiftRelativeRows(reference, rows));
  return line;
}

function putLine(sheet: SheetData, area: Area, index: number, cells: (Cell | undefined)[]): void {
  const at = area.row - 1 + index;
  if (!sheet.cells[at]) {
    if (!cells.some(Boolean)) return;
    sheet.cells[at] = [];
  }
  const line = sheet.cells[at] as (Cell | undefined)[];
  cells.forEach((cell, k) => {
    if (cell || line[area.column - 1 + k]) line[area.column - 1 + k] = cell;
  });
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
const ERROR_RANK = 3;
const BLANK_RANK = 4;

function rankOf(cell: Cell | undefined): number {
  if (cell?.e !== undefined) return ERROR_RANK;
  return cell?.v === undefined || cell.v === '' ? BLANK_RANK : RANKS[typeof cell.v as keyof typeof RANKS];
}

/** numbers, text, booleans, errors; blanks come last in both directions */
function compareCells(a: Cell | undefined, b: Cell | undefined, { ascending, collator }: { ascending: boolean; collator: Intl.Collator }): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA === BLANK_RANK || rankB === BLANK_RANK) return rankA - rankB;
  const up = rankA !== rankB ? rankA - rankB : rankA === 1 ? collator.compare(a?.v as string, b?.v as string) : Number(a?.v ?? 0) - Number(b?.v ?? 0);
  return ascending ? up : -up;
}
