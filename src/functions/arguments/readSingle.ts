import { FunctionError } from '../functionError';
import type { ArgumentDef } from './argument';
import { grid } from './grid';
import { type Read, readCell } from './readCell';

/** An argument that takes one value, null where it is blank; a range of one cell is one value too. */
export const readSingle = (fn: string, def: ArgumentDef, value: unknown): Read => {
  const { single, rows, columns, cells } = grid(value);
  if (!single) throw new FunctionError('one_value', { fn, argument: def.name, rows, columns });
  return readCell(cells[0][0], def, { fn, argument: def.name, row: null, column: null });
};
