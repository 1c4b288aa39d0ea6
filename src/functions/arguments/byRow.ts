import type { CellValue, Result } from '../cellValue';
import { aligned, type ColumnsOf, type PlaceOf, type Signature } from './aligned';
import { grid } from './grid';
import { inShape } from './inShape';
import { legalCell } from './legalCell';
import { requireSameSize } from './requireSameSize';

/** The arguments as columns give the answer to cell i. NaN and '' are blanks. */
export type Answers<S extends Signature, V> = (columns: ColumnsOf<S>, placeOf: PlaceOf) => (i: number) => V;

// A function that answers row by row: ranges of one size cell by cell, a single value paired with every row.
// byRow(['HALF', 'x:number'], [[[1], [''], [2], ['']]], ([x]) => (i) => x[i] / 2) = [[0.5], [''], [1]]: a blank row is a blank, the result
// ends at the last row with input.
export const byRow = <const S extends Signature>(signature: S, given: readonly unknown[], answers: Answers<S, CellValue>): Result => {
  const grids = given.map(grid);
  requireSameSize(signature, grids, false);
  const table = aligned(signature, grids);
  const { filled, placeOf } = table;
  const answer = answers(table.columns, placeOf);
  return inShape(table, (i) => (filled[i] === 0 ? '' : legalCell(answer(i), i, placeOf)));
};
