import type { CellValue, Result } from '../cellValue';
import { FunctionError } from '../functionError';
import { type Aligned, aligned, type PlaceOf } from './aligned';
import type { ArgumentDef } from './argument';
import { type Grid, grid } from './grid';
import { inShape } from './inShape';
import { requireSameSize } from './requireSameSize';

// A function that answers row by row: ranges of one size cell by cell, a single value paired with every row.
// byRow(half, [[[1], [''], [2], ['']]]) = [[0.5], [''], [1]]: a blank row is a blank, the result ends at the last row with input.
export interface ByRow<A extends readonly ArgumentDef[]> {
  readonly name: string;
  readonly args: A;
  /** several: each answer is a row of so many cells, and ranges are columns */
  readonly columns?: number;
  /** The arguments as columns give the answer to cell i. NaN and '' are blanks. */
  readonly answers: (columns: Aligned<A>['columns'], placeOf: PlaceOf) => (i: number) => CellValue | readonly CellValue[];
}

const requireColumns = (fn: string, args: readonly ArgumentDef[], grids: readonly Grid[]): void => {
  const wide = grids.findIndex(({ columns }) => columns !== 1);
  if (wide >= 0) throw new FunctionError('one_column', { fn, argument: args[wide].name, rows: grids[wide].rows, columns: grids[wide].columns });
};

export const byRow = <const A extends readonly ArgumentDef[]>(fn: ByRow<A>, given: readonly unknown[]): Result => {
  const { name, args, columns } = fn;
  const grids = args.map((_, at) => grid(given[at]));
  if (columns !== undefined) requireColumns(name, args, grids);
  requireSameSize(name, args, grids);
  const table = aligned(name, args, grids);
  const { rows, filled, placeOf } = table;
  const answer = fn.answers(table.columns, placeOf);
  const legal = (value: CellValue, i: number): CellValue => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    if (Number.isNaN(value)) return '';
    throw new FunctionError('too_large', placeOf(0, i));
  };
  if (columns === undefined) return inShape(table, (i) => (filled[i] === 0 ? '' : legal(answer(i) as CellValue, i)));
  const line = (i: number): CellValue[] => {
    const cells = filled[i] === 1 ? (answer(i) as readonly CellValue[] | '') : '';
    return cells === '' ? new Array(columns).fill('') : cells.map((cell) => legal(cell, i));
  };
  return Array.from({ length: Math.max(rows, 1) }, (_, i) => line(i));
};
