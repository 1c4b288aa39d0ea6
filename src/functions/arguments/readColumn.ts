import type { ArgumentDef, Place } from './argument';
import type { Grid } from './grid';
import { type Read, readCell } from './readCell';

/** Cells of an argument one after the other, row by row: numbers with NaN for blank, or what was read with null for blank. */
export type ColumnOf<D extends ArgumentDef> = D['kind'] extends 'text'
  ? readonly (string | null)[]
  : D['kind'] extends 'any'
    ? readonly Read[]
    : Float64Array;

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

/** Numbers within these limits are taken as they are; the others are read slowly, for their message. */
const limitsOf = (kind: ArgumentDef['kind']): readonly [number, number] => {
  if (kind === 'confidence' || kind === 'whole') return [1, 0];
  return [kind === 'number' || kind === 'amount' ? -Number.MAX_VALUE : 0, kind === 'share' ? 1 : Number.MAX_VALUE];
};

const numbers = ({ from, rows, width, def, filled, placeOf }: ColumnSource): Float64Array => {
  const column = new Float64Array(rows * width);
  const [low, high] = limitsOf(def.kind);
  const otherwise = typeof def.byDefault === 'number' ? def.byDefault : Number.NaN;
  for (let row = 0, i = 0; row < rows; row++) {
    const line = from.cells[row];
    for (let c = 0; c < width; c++, i++) {
      const raw = line[c];
      if (typeof raw === 'number' && raw >= low && raw <= high) column[i] = raw;
      else {
        const value = raw === '' ? null : (readCell(raw, def, placeOf(i)) as number | null);
        column[i] = value === null ? otherwise : value;
        if (value === null) continue;
      }
      filled[i] = 1;
    }
  }
  return column;
};

const others = ({ from, rows, width, def, filled, placeOf }: ColumnSource): Read[] => {
  const column: Read[] = [];
  for (let row = 0, i = 0; row < rows; row++) {
    for (let c = 0; c < width; c++, i++) {
      const raw = from.cells[row][c];
      const value = raw === '' ? null : readCell(raw, def, placeOf(i));
      if (value !== null) filled[i] = 1;
      column.push(value === null && def.byDefault !== undefined ? def.byDefault : value);
    }
  }
  return column;
};

export const readColumn = (source: ColumnSource): Float64Array | Read[] => {
  const { from, rows, width, def } = source;
  const read = (part: ColumnSource) => (def.kind === 'text' || def.kind === 'any' ? others(part) : numbers(part));
  if (!from.single || rows * width <= 1) return read(source);
  const once = read({ ...source, rows: 1, width: 1, filled: new Uint8Array(1) });
  return Array.isArray(once) ? new Array<Read>(rows * width).fill(once[0]) : new Float64Array(rows * width).fill(once[0]);
};
