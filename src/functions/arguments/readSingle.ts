import { FunctionError } from '../functionError';
import type { ArgumentDef } from './argument';
import { grid } from './grid';
import { type Read, readCell } from './readCell';

/** What an argument gives: its default, or null, where it is blank. */
export type SingleOf<D extends ArgumentDef> = D['kind'] extends 'any'
  ? Read
  : (D['kind'] extends 'text' ? string : number) | (D extends { readonly byDefault: number | string } ? never : null);

/** An argument that takes one value; a range of one cell is one value too. */
export const readSingle = <const D extends ArgumentDef>(fn: string, def: D, value: unknown): SingleOf<D> => {
  const { single, rows, columns, cells } = grid(value);
  if (!single) throw new FunctionError('one_value', { fn, argument: def.name, rows, columns });
  const read = readCell(cells[0][0], def, { fn, argument: def.name, row: null, column: null });
  return (read === null && def.byDefault !== undefined ? def.byDefault : read) as SingleOf<D>;
};
