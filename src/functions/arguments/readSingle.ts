import { FunctionError } from '../functionError';
import type { Argument, KindOf } from './argument';
import { argumentDef } from './argumentDef';
import { grid } from './grid';
import { placeIn } from './placeIn';
import { readCell } from './readCell';

/** Its default, or null, where the argument is blank. */
export type SingleOf<A extends Argument> = (KindOf<A> extends 'text' ? string : number) | (A extends `${string}=${string}` ? never : null);

/** An argument that takes one value; a range of one cell is one value too. */
export const readSingle = <const A extends Argument>(fn: string, argument: A, value: unknown): SingleOf<A> => {
  const { name, kind, byDefault } = argumentDef(argument);
  const from = grid(value);
  if (!from.single) throw new FunctionError('one_value', { fn, argument: name, ...from });
  const read = readCell(from.cells[0][0], kind, () => placeIn(fn, name, from, 0));
  return (read === null && byDefault !== undefined ? byDefault : read) as SingleOf<A>;
};
