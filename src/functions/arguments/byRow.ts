import type { CellValue, Result } from '../cellValue';
import { FunctionError } from '../functionError';
import type { ArgumentDef, Place } from './argument';
import { type Grid, grid } from './grid';
import { lastFilledRow } from './lastFilledRow';
import { type ColumnOf, readColumn } from './readColumn';
import { requireSameSize } from './requireSameSize';

// A function that answers row by row: ranges of one size cell by cell, a single value paired with every row.
// byRow(half, [[[1], [''], [2], ['']]]) = [[0.5], [''], [1]]: a blank row is a blank, the result ends at the last row with input.
export interface ByRow<A extends readonly ArgumentDef[]> {
  readonly name: string;
  readonly args: A;
  /**
   * The arguments as columns, cell i of one beside cell i of the other (numbers: NaN = blank; else null = blank) give the answer
   * to cell i. NaN and '' are blanks.
   */
  readonly answers: (columns: { readonly [I in keyof A]: ColumnOf<A[I]> }, placeOf: PlaceOf) => (i: number) => CellValue;
}
/** where cell i of an argument stands */
export type PlaceOf = (argument: number, i: number) => Place;

const places =
  (fn: string, args: readonly ArgumentDef[], grids: readonly Grid[]): PlaceOf =>
  (argument, i) => {
    const { single, columns } = grids[argument];
    const place = { fn, argument: args[argument].name };
    if (single) return { ...place, row: null, column: null };
    return { ...place, row: Math.floor(i / columns) + 1, column: columns > 1 ? (i % columns) + 1 : null };
  };

/** Fixed single cells do not say whether a row has input; among single values only, the required ones do. */
const countsAsInput = (args: readonly ArgumentDef[], grids: readonly Grid[]): boolean[] => {
  const ranged = grids.some(({ single }) => !single);
  return grids.map(({ single }, at) => (ranged ? !single : args[at].byDefault === undefined));
};

export const byRow = <const A extends readonly ArgumentDef[]>(fn: ByRow<A>, given: readonly unknown[]): Result => {
  const { name, args } = fn;
  const grids = args.map((_, at) => grid(given[at]));
  requireSameSize(name, args, grids);
  const ranges = grids.filter(({ single }) => !single);
  const width = ranges.length === 0 ? 1 : ranges[0].columns;
  const rows = ranges.length === 0 ? 1 : lastFilledRow(ranges);
  const placeOf = places(name, args, grids);
  const filled = new Uint8Array(rows * width);
  const ignored = new Uint8Array(rows * width);
  const counts = countsAsInput(args, grids);
  const columns = grids.map((from, at) =>
    readColumn({ from, rows, width, def: args[at], filled: counts[at] ? filled : ignored, placeOf: (i) => placeOf(at, i) }),
  );
  const answer = fn.answers(columns as unknown as Parameters<ByRow<A>['answers']>[0], placeOf);
  const cell = (i: number): CellValue => {
    if (filled[i] === 0) return '';
    const value = answer(i);
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    if (Number.isNaN(value)) return '';
    throw new FunctionError('too_large', placeOf(0, i));
  };
  if (ranges.length === 0) return cell(0);
  return rows === 0 ? '' : spread(rows, width, cell);
};

const spread = (rows: number, width: number, cell: (i: number) => CellValue): CellValue[][] => {
  const result: CellValue[][] = new Array(rows);
  for (let row = 0, i = 0; row < rows; row++) {
    const line = [cell(i++)];
    for (let column = 1; column < width; column++) line.push(cell(i++));
    result[row] = line;
  }
  return result;
};
