import type { Argument, ArgumentDef, KindOf, Place } from './argument';
import type { Grid } from './grid';
import { type Read, readCell } from './readCell';

/** Cells of an argument one after the other, row by row: numbers with NaN for blank, or what was read with null for blank. */
export type ColumnOf<A extends Argument> =
  KindOf<A> extends 'text' ? readonly (string | null)[] : KindOf<A> extends 'any' ? readonly Read[] : Float64Array;

export interface ColumnSource {
  readonly from: Grid;
  /** the size of the answer: a single value is repeated */
  readonly rows: number;
  readonly width: number;
  readonly def: ArgumentDef;
  /** is set to 1 where there is input */
  readonly filled: Uint8Array;
  readonly placeOf: (i: number) => Place;
}

/** Numbers within these limits are taken as they are; the other cells are read slowly. */
const limitsOf = (kind: ArgumentDef['kind']): readonly [number, number] => {
  if (kind === 'number' || kind === 'amount') return [-Number.MAX_VALUE, Number.MAX_VALUE];
  if (kind === 'count' || kind === 'money' || kind === 'seconds') return [0, Number.MAX_VALUE];
  return kind === 'share' ? [0, 1] : [1, 0];
};

export const readColumn = ({ from, rows, width, def, filled, placeOf }: ColumnSource): Float64Array | Read[] => {
  const { kind, byDefault } = def;
  const isText = kind === 'text' || kind === 'any';
  const blank = byDefault === undefined ? (isText ? null : Number.NaN) : byDefault;
  const column = (isText ? new Array<Read>(rows * width) : new Float64Array(rows * width)) as Read[];
  const read = (raw: unknown, i: number): Read => {
    const value = raw === '' ? null : readCell(raw, kind, () => placeOf(i));
    if (value === null) return blank;
    filled[i] = 1;
    return value;
  };
  if (from.single) return column.fill(read(from.cells[0][0], 0));
  const [low, high] = limitsOf(kind);
  for (let row = 0, i = 0; row < rows; row++) {
    const line = from.cells[row];
    for (let c = 0; c < width; c++, i++) {
      const raw = line[c];
      if (typeof raw === 'number' && raw >= low && raw <= high) {
        column[i] = raw;
        filled[i] = 1;
      } else column[i] = read(raw, i);
    }
  }
  return column;
};
