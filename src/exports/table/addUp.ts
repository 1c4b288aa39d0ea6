// Sums without the dust of binary fractions: 0.1 + 0.2 is 0.3. Null is not zero: a column without any figure has no sum.
import type { Value } from '../types';

const MICRO = 1_000_000;

export const addUp = (values: readonly Value[]): number | null => {
  let units = 0;
  let micro = 0;
  let found = false;
  for (const value of values) {
    if (typeof value !== 'number') continue;
    found = true;
    const whole = Math.trunc(value);
    units += whole;
    micro += Math.round((value - whole) * MICRO);
  }
  const carried = Math.trunc(micro / MICRO);
  return found ? units + carried + (micro - carried * MICRO) / MICRO : null;
};
