import type { CellValue } from '../cellValue';
import { aligned, type Signature } from './aligned';
import type { Answers } from './byRow';
import { grid } from './grid';
import { legalCell } from './legalCell';
import { requireOneColumn } from './requireOneColumn';
import { requireSameSize } from './requireSameSize';

// Row by row like byRow, each answer being a row of so many cells, for which '' stands as blanks; so ranges are columns.
// byRowWide(2, ['PAIR', 'x:number'], [[[1], ['']]], ([x]) => (i) => [x[i], -x[i]]) = [[1, -1]].
export const byRowWide = <const S extends Signature>(
  width: number,
  signature: S,
  given: readonly unknown[],
  answers: Answers<S, readonly CellValue[] | ''>,
): CellValue[][] => {
  const grids = given.map(grid);
  grids.forEach((from, at) => {
    requireOneColumn(signature[0], signature[at + 1].split(':')[0], from);
  });
  requireSameSize(signature, grids, false);
  const { rows, filled, columns, placeOf } = aligned(signature, grids);
  const answer = answers(columns, placeOf);
  return Array.from({ length: Math.max(rows, 1) }, (_, i) => {
    const cells = filled[i] === 1 ? answer(i) : '';
    return cells === '' ? new Array<CellValue>(width).fill('') : cells.map((cell) => legalCell(cell, i, placeOf));
  });
};
