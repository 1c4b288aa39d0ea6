// What has to be written into the grid so that it shows the next state of the workbook.
import type { ICellData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';

type Cells = NonNullable<IWorkbookData['sheets'][string]['cellData']>;
export type CellChanges = Record<number, Record<number, ICellData>>;
/** cells, as `row:column` from 0, that are written whether they differ or not: a person has touched them */
export type Touched = ReadonlySet<string>;

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };
/** the grid merges looks: what is gone must be said to be gone */
const PLAIN_LOOKS: IStyleData = { n: null, bg: null, cl: null, bl: null, it: null, fs: null, ht: null, vt: null, tb: null } as unknown as IStyleData;

/** The value of a formula is the grid's own business: it calculates too. */
const contentOf = (cell: Nullable<ICellData>): string => JSON.stringify(cell?.f ? [cell.f] : [cell?.v ?? null, cell?.t ?? null, cell?.p ?? null]);
const looksOf = (cell: Nullable<ICellData>): string => JSON.stringify(cell?.s ?? null);

function written(cell: Nullable<ICellData>, styles: IWorkbookData['styles']): ICellData {
  const look = typeof cell?.s === 'string' ? styles[cell.s] : cell?.s;
  return { ...BLANK, ...cell, s: { ...PLAIN_LOOKS, ...look } };
}

export function changedCells(before: Cells, after: Cells, styles: IWorkbookData['styles'], touched: Touched): CellChanges {
  const changes: CellChanges = {};
  const note = (row: number, column: number) => {
    changes[row] = { ...changes[row], [column]: written(after[row]?.[column], styles) };
  };
  for (const row of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    for (const column of new Set([...Object.keys(before[row] ?? {}), ...Object.keys(after[row] ?? {})].map(Number))) {
      const [old, now] = [before[row]?.[column], after[row]?.[column]];
      if (looksOf(old) !== looksOf(now) || contentOf(old) !== contentOf(now)) note(row, column);
    }
  }
  for (const place of touched) note(...(place.split(':').map(Number) as [number, number]));
  return changes;
}

/** All but the cells: sheets and their order, sizes, rules, validations, notes. */
export const frameOf = ({ sheets, resources, sheetOrder, name }: IWorkbookData): string =>
  JSON.stringify([name, sheetOrder, resources, Object.entries(sheets).map(([id, { cellData: _, ...sheet }]) => [id, sheet])]);
