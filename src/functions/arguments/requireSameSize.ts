import { FunctionError } from '../functionError';
import type { Signature } from './aligned';
import type { Grid } from './grid';

const nameOf = (argument: string): string => argument.split(':')[0];

/** Ranges of one size compute cell by cell; others are an error that names the two arguments and their sizes. Exactly: single values too. */
export const requireSameSize = ([fn, ...args]: Signature, grids: readonly Grid[], exactly: boolean): void => {
  const first = exactly ? 0 : grids.findIndex(({ single }) => !single);
  const from = grids[first];
  grids.forEach(({ single, rows, columns }, at) => {
    if (at <= first || first < 0 || (single && !exactly) || (rows === from.rows && columns === from.columns)) return;
    const sizes = { fn, argument: nameOf(args[first]), ...from, other: nameOf(args[at]), otherRows: rows, otherColumns: columns };
    throw new FunctionError(exactly ? 'same_size' : 'sizes', sizes);
  });
};
