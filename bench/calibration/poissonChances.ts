// Chances of counts 0, 1, 2 .. behind a mean, until what is left is below 1e-15: poissonChances(1)[2] = 1 / (2 e) = 0.1839.
import { logFactorial } from './binomialChances';

const { ceil, exp, log, sqrt } = Math; // once: under jest each look at a global is slow

export const poissonChances = (mean: number): number[] => {
  const last = ceil(mean + 9 * sqrt(mean) + 25);
  const each = log(mean);
  return Array.from({ length: last + 1 }, (_, k) => exp(k * each - mean - logFactorial(k)));
};
