import type { CountTails } from './hypergeometricTails';
import type { BetaShape } from './logBetaMoment';
import { logBetaSlope } from './logBetaSlope';
import { logBinomialTerm } from './logBinomialTerm';
import { tailSum } from './tailSum';

// How many of the next trials succeed when the rate is known only as a Beta share. 4 of 20 so far with a uniform prior, Beta(5, 17), and 10
// more trials: betaBinomial(2, 10, { a: 5, b: 17 }) = { lower: 0.5988, upper: 0.6499 }, the chances of at most 2 and of at least 2.
// The terms are summed as they are, with any positive parameters; nothing is rounded.
export const betaBinomial = (k: number, trials: number, { a, b }: BetaShape): CountTails => {
  if (!(Number.isInteger(k) && Number.isInteger(trials) && trials >= 0 && a > 0 && b > 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (k < 0) return { lower: 0, upper: 1 };
  if (k > trials) return { lower: 1, upper: 0 };
  const rest = trials - k;
  const n = trials + a + b;
  // at any rate x the binomial term times the prior over the posterior density is the term wanted; at the posterior mean nothing is tiny
  const x = (a + k) / n;
  const y = (b + rest) / n;
  const term = Math.exp(logBinomialTerm(k, trials, x, y) + logBetaSlope(x, y, a, b) - logBetaSlope(x, y, a + k, b + rest));
  if (k * b >= rest * a) {
    const upper = tailSum(term, (s) => (s < rest ? ((rest - s) / (k + s + 1)) * ((a + k + s) / (b + rest - s - 1)) : 0));
    return { lower: Math.min(1, 1 - upper + term), upper: Math.min(1, upper) };
  }
  const lower = tailSum(term, (s) => (s < k ? ((k - s) / (rest + s + 1)) * ((b + rest + s) / (a + k - s - 1)) : 0));
  return { lower: Math.min(1, lower), upper: Math.min(1, 1 - lower + term) };
};
