import { FunctionError } from '../functionError';
import type { ArgumentDef } from './argument';
import type { Grid } from './grid';

/** Ranges of one size compute cell by cell; others are an error that names the two arguments and their sizes. Exactly: single values too. */
export const requireSameSize = (fn: string, args: readonly ArgumentDef[], grids: readonly Grid[], way?: 'exactly'): void => {
  const first = way ? 0 : grids.findIndex(({ single }) => !single);
  for (let at = first + 1; first >= 0 && at < grids.length; at++) {
    const { rows, columns } = grids[first];
    const { single, rows: otherRows, columns: otherColumns } = grids[at];
    if ((single && !way) || (otherRows === rows && otherColumns === columns)) continue;
    const sizes = { fn, argument: args[first].name, rows, columns, other: args[at].name, otherRows, otherColumns };
    throw new FunctionError(way ? 'same_size' : 'sizes', sizes);
  }
};
