// Chances of counts 0, 1, 2 .. behind a mean, until what is left is below 1e-15: poissonChances(1)[2] = 1 / (2 e) = 0.1839.
import { logFactorial } from './binomialChances';

export const poissonChances = (mean: number): number[] => {
  const last = Math.ceil(mean + 9 * Math.sqrt(mean) + 25);
  return Array.from({ length: last + 1 }, (_, k) => Math.exp(k * Math.log(mean) - mean - logFactorial(k)));
};
