import type { ArgumentDef, Place } from './argument';
import type { Grid } from './grid';
import { lastFilledRow } from './lastFilledRow';
import { type ColumnOf, readColumn } from './readColumn';

// Arguments that belong together cell by cell, read as columns: aligned(fn, [[['a'], [''], ['b'], ['']], 5]) has 3 rows, the columns
// ['a', null, 'b'] and [5, 5, 5], and filled = [1, 0, 1]: an open range ends at the last row with input.
export interface Aligned<A extends readonly ArgumentDef[]> {
  /** single values only */
  readonly single: boolean;
  readonly rows: number;
  readonly width: number;
  /** 1 where there is input */
  readonly filled: Uint8Array;
  /** numbers: NaN = blank; else null = blank */
  readonly columns: { readonly [I in keyof A]: ColumnOf<A[I]> };
  readonly placeOf: PlaceOf;
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

export const aligned = <const A extends readonly ArgumentDef[]>(name: string, args: A, grids: readonly Grid[]): Aligned<A> => {
  const ranges = grids.filter(({ single }) => !single);
  const single = ranges.length === 0;
  const width = single ? 1 : ranges[0].columns;
  const rows = single ? 1 : lastFilledRow(ranges);
  const placeOf = places(name, args, grids);
  const filled = new Uint8Array(rows * width);
  const ignored = new Uint8Array(rows * width);
  const counts = countsAsInput(args, grids);
  const columns = grids.map((from, at) =>
    readColumn({ from, rows, width, def: args[at], filled: counts[at] ? filled : ignored, placeOf: (i) => placeOf(at, i) }),
  );
  return { single, rows, width, filled, columns: columns as unknown as Aligned<A>['columns'], placeOf };
};
