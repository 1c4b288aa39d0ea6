import type { Place } from './argument';
import type { Grid } from './grid';
import { shown } from './shown';

/** Where cell i of a range stands, counted row by row, and what stands there. */
export const placeIn = (fn: string, argument: string, { single, columns, cells }: Grid, i: number): Place => {
  const [row, column] = [Math.floor(i / columns), i % columns];
  const at = { fn, argument, value: shown(cells[row][column]) };
  return { ...at, row: single ? null : row + 1, column: columns > 1 ? column + 1 : null };
};
