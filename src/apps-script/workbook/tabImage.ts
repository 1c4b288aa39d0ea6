// Columns of a tab as they stand, read once: ids, and per cell its value and formula.
import type { Book } from './book';
import type { Standing } from './cellValue';
import { type ColumnGroup, columnGroups } from './columnGroups';
import { keyOf, type TabPlace } from './tabPlace';

export interface TabImage {
  /** ids of the rows below the header, in sheet order; '' where a row has none */
  readonly ids: readonly string[];
  /** index of the topmost row of each id */
  readonly byId: ReadonlyMap<string, number>;
  standing(index: number, column: string): Standing;
}
type Grid = Standing[];

export function readIds(place: TabPlace): string[] {
  const rows = Math.max(0, place.sheet.getLastRow() - place.headerRow);
  if (rows === 0) return [];
  const key = place.columns.get(keyOf(place.def)) as number;
  const values = place.sheet.getRange(/* row= */ place.headerRow + 1, /* column= */ key, rows, 1).getValues();
  return values.map(([value]) => String(value));
}

/** The topmost row counts where an id was copied. */
export const indexOfIds = (ids: readonly string[]): Map<string, number> => {
  const index = new Map<string, number>();
  ids.forEach((id, i) => {
    if (id !== '' && !index.has(id)) index.set(id, i);
  });
  return index;
};

/** Runs of neighbouring indices for which `wanted` holds, as [first, length]. */
function runsWhere(length: number, wanted: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < length; i++) {
    if (!wanted(i)) continue;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === i) last[1]++;
    else runs.push([i, 1]);
  }
  return runs;
}

/**
 * A formula that this very execution wrote has no result yet and must not be read (a run that first rolls a broken one forward and
 * then builds meets such cells): it is known from what was written, and the rows around it are read.
 */
export function readImage(book: Book, place: TabPlace, columns: readonly string[]): TabImage {
  const ids = readIds(place);
  const byId = indexOfIds(ids);
  const key = keyOf(place.def);
  const asked = columns.filter((column) => column !== key);
  const plain = asked.filter((column) => !book.holdsFresh(place.id, column));
  const grids = new Map<string, Grid>();
  const read = (first: number, length: number, group: ColumnGroup) => {
    const range = place.sheet.getRange(/* row= */ place.headerRow + 1 + first, /* column= */ group.first, length, group.ids.length);
    const [values, formulas] = [range.getValues(), range.getFormulas()];
    group.ids.forEach((column, c) => {
      const grid = grids.get(column) ?? [];
      grids.set(column, grid);
      for (let r = 0; r < length; r++) grid[first + r] = { value: values[r][c], formula: formulas[r][c] };
    });
  };
  if (ids.length > 0) for (const group of columnGroups(place, plain)) read(0, ids.length, group);
  for (const column of asked.filter((one) => !plain.includes(one))) {
    const [group] = columnGroups(place, [column]);
    for (const [first, length] of runsWhere(ids.length, (i) => !book.freshFormula(place.id, column, ids[i]))) read(first, length, group);
  }
  return {
    ids,
    byId,
    standing(index, column) {
      if (column === key) return { value: ids[index], formula: '' };
      const fresh = book.freshFormula(place.id, column, ids[index]);
      return fresh ? { value: '', formula: '', fresh } : (grids.get(column) as Grid)[index];
    },
  };
}
