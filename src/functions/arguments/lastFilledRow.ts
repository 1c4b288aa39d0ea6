import type { Grid } from './grid';
import { isBlank } from './isBlank';

/** Number of rows up to the last with any input in one of the grids: an open range `A2:A` brings every row of the sheet. */
export const lastFilledRow = (grids: readonly Grid[]): number => {
  let last = 0;
  for (const { rows, cells } of grids) {
    let row = rows;
    while (row > last && cells[row - 1].every(isBlank)) row--;
    last = Math.max(last, row);
  }
  return last;
};
