import { type Aligned, aligned, type Signature } from './aligned';
import { grid } from './grid';
import { requireSameSize } from './requireSameSize';

/** For functions that take whole ranges: all of one size, a single value stands for itself only. */
export const alignedRanges = <const S extends Signature>(signature: S, given: readonly unknown[]): Aligned<S> => {
  const grids = given.map(grid);
  requireSameSize(signature, grids, true);
  return aligned(signature, grids);
};
