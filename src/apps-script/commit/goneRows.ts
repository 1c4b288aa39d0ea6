// Rows of an output tab that the model has no more: they go, unless people wrote something there; then they stay, greyed and last.

import { columnGroups } from '../workbook/columnGroups';
import { deleteRowsAt } from '../workbook/rowSpace';
import { indexOfIds } from '../workbook/tabImage';
import type { TabPlace } from '../workbook/tabPlace';
import { isBlank, isFilled } from './cellMarks';

/** Ranks from here on are rows that went: after all others, in the order in which they stood. */
export const GONE_RANK = 1_000_000;

/** Positions of all columns that are not ours, or people's from birth on. */
function peoplesColumns(place: TabPlace): number[] {
  const ours = new Set<number>();
  for (const [id, position] of place.columns) if (!isFilled(place, id)) ours.add(position);
  return Array.from({ length: place.sheet.getLastColumn() }, (_, c) => c + 1).filter((position) => !ours.has(position));
}

/** The rows (index below the header) among `rows` in which people wrote something. */
export function rowsWithContent(place: TabPlace, rows: readonly number[], positions = peoplesColumns(place)): Set<number> {
  const found = new Set<number>();
  if (rows.length === 0 || positions.length === 0) return found;
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0]);
  const length = rows.reduce((most, row) => Math.max(most, row), first) - first + 1;
  const named = new Map(positions.map((position) => [String(position), position]));
  const asPlace: TabPlace = { ...place, columns: named };
  for (const group of columnGroups(asPlace, [...named.keys()])) {
    const values = place.sheet.getRange(/* row= */ place.headerRow + 1 + first, group.first, length, group.ids.length).getValues();
    for (const row of rows) if (values[row - first].some((value) => !isBlank({ value, formula: '' }))) found.add(row);
  }
  return found;
}

/** Deletes the rows and gives the ids that are left; what people wrote in since the commit was planned is kept. */
export function dropGone(place: TabPlace, gone: readonly string[], ids: readonly string[]): string[] {
  const byId = indexOfIds(ids);
  const rows = gone.map((id) => byId.get(id)).filter((index): index is number => index !== undefined);
  const kept = rowsWithContent(place, rows);
  const dropped = new Set(rows.filter((row) => !kept.has(row)));
  deleteRowsAt(
    place,
    [...dropped].map((row) => place.headerRow + 1 + row),
  );
  return ids.filter((_, i) => !dropped.has(i));
}
