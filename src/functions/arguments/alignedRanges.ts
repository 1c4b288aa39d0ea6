import { type Aligned, aligned } from './aligned';
import type { ArgumentDef } from './argument';
import { grid } from './grid';
import { requireSameSize } from './requireSameSize';

/** For functions that take whole ranges: all of one size, a single value stands for itself only. */
export const alignedRanges = <const A extends readonly ArgumentDef[]>(name: string, args: A, given: readonly unknown[]): Aligned<A> => {
  const grids = args.map((_, at) => grid(given[at]));
  requireSameSize(name, args, grids, 'exactly');
  return aligned(name, args, grids);
};
