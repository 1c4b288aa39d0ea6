import { SPARE_ROWS } from '../limits';
import type { TabPlace } from './tabPlace';

/** First row after the last one with content: where new rows go. */
export const nextRow = (place: TabPlace): number => Math.max(place.sheet.getLastRow(), place.headerRow) + 1;

/** The end is the same whether the rows are made now or were made by a run that died before it could fill them. */
export function makeRoom(place: TabPlace, lastNeeded: number): void {
  const rows = place.sheet.getMaxRows();
  if (lastNeeded > rows) place.sheet.insertRowsAfter(rows, lastNeeded + SPARE_ROWS - rows);
}

/** Deletes rows given by position, from the bottom up, a run of neighbours per call. The grid keeps one row below the frozen ones. */
export function deleteRowsAt(place: TabPlace, positions: readonly number[]): void {
  const sorted = [...positions].sort((a, b) => b - a);
  if (sorted.length === 0) return;
  if (sorted.length >= place.sheet.getMaxRows() - place.headerRow) makeRoom(place, place.sheet.getMaxRows() + 1);
  for (let i = 0; i < sorted.length; ) {
    let n = 1;
    while (i + n < sorted.length && sorted[i + n] === sorted[i] - n) n++;
    place.sheet.deleteRows(/* rowPosition= */ sorted[i] - n + 1, /* howMany= */ n);
    i += n;
  }
}
