// Numbers of successes drawn with a seed: draws(7).binomial(10, 0.5) is the same on every machine. Each pair of n and p keeps its sums.
import { random } from '../matching/random';
import { binomialChances } from './binomialChances';

export interface Draws {
  /** 0 <= x < 1 */
  next(): number;
  binomial(n: number, p: number): number;
  normal(): number;
}

export const draws = (seed: number): Draws => {
  const { next } = random(seed);
  const kept = new Map<string, Float64Array>();
  const sumsOf = (n: number, p: number): Float64Array => {
    const key = `${n} ${p}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    const sums = Float64Array.from(binomialChances(n, p), (chance) => {
      sum += chance;
      return sum;
    });
    kept.set(key, sums);
    return sums;
  };
  return {
    next,
    binomial(n, p) {
      if (n === 0) return 0;
      const sums = sumsOf(n, p);
      const at = next();
      let low = 0;
      let high = n;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! > at) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    // Box and Muller, one of the pair
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
};
