import type { Argument, Place } from './argument';
import { argumentDef } from './argumentDef';
import type { Grid } from './grid';
import { lastFilledRow } from './lastFilledRow';
import { placeIn } from './placeIn';
import { type ColumnOf, readColumn } from './readColumn';

// Arguments that belong together cell by cell, read as columns: aligned(['F', 'x:text', 'y:count'], [[['a'], [''], ['b'], ['']], 5]) as grids
// has 3 rows, the columns ['a', null, 'b'] and [5, 5, 5], and filled = [1, 0, 1]: an open range ends at the last row with input.

/** A function's name and arguments. */
export type Signature = readonly [name: string, ...args: Argument[]];
export type ColumnsOf<S extends Signature> = S extends readonly [string, ...infer A extends readonly Argument[]]
  ? { readonly [I in keyof A]: ColumnOf<A[I]> }
  : never;

export interface Aligned<S extends Signature> {
  /** single values only */
  readonly single: boolean;
  readonly rows: number;
  readonly width: number;
  /** 1 where there is input */
  readonly filled: Uint8Array;
  /** numbers: NaN = blank; else null = blank */
  readonly columns: ColumnsOf<S>;
  readonly placeOf: PlaceOf;
}
/** where cell i of an argument stands, and what stands there */
export type PlaceOf = (argument: number, i: number) => Place;

export const aligned = <const S extends Signature>([fn, ...args]: S, grids: readonly Grid[]): Aligned<S> => {
  const defs = args.map(argumentDef);
  const ranges = grids.filter(({ single }) => !single);
  const single = ranges.length === 0;
  const width = single ? 1 : ranges[0].columns;
  const rows = single ? 1 : lastFilledRow(ranges);
  const placeOf = (argument: number, i: number) => placeIn(fn, defs[argument].name, grids[argument], grids[argument].single ? 0 : i);
  const filled = new Uint8Array(rows * width);
  const ignored = new Uint8Array(rows * width);
  const columns = grids.map((from, at) => {
    const def = defs[at];
    // fixed single cells do not say whether a row has input; among single values only, the required ones do
    const counts = single ? def.byDefault === undefined : !from.single;
    return readColumn({ from, rows, width, def, filled: counts ? filled : ignored, placeOf: (i) => placeOf(at, i) });
  });
  return { single, rows, width, filled, columns: columns as unknown as ColumnsOf<S>, placeOf };
};
