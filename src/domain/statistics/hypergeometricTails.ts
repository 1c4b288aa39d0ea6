import { logBinomialTerm } from './logBinomialTerm';
import { tailSum } from './tailSum';

// How many of a drawn sample are marked. 60 members, 24 of them reached, 10 drawn: hypergeometricTails(2, 10, 24, 60) =
// { lower: 0.144..., upper: 0.967... }, the chances
// of at most 2 and of at least 2 reached among the 10. Both hold the chance of exactly 2.
export interface CountTails {
  /** chance of at most so many */
  readonly lower: number;
  /** chance of at least so many */
  readonly upper: number;
}

export const hypergeometricTails = (k: number, drawn: number, marked: number, population: number): CountTails => {
  const fewest = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (k < fewest) return { lower: 0, upper: 1 };
  if (k > most) return { lower: 1, upper: 0 };
  if (fewest === most) return { lower: 1, upper: 1 };
  const x = drawn / population;
  const y = (population - drawn) / population;
  const unmarked = population - marked;
  const log = logBinomialTerm(k, marked, x, y) + logBinomialTerm(drawn - k, unmarked, x, y) - logBinomialTerm(drawn, population, x, y);
  const term = Math.exp(log);
  if (k * population >= drawn * marked) {
    const upper = tailSum(term, (s) => (((marked - k - s) / (k + s + 1)) * (drawn - k - s)) / (unmarked - drawn + k + s + 1));
    return { lower: Math.min(1, 1 - upper + term), upper: Math.min(1, upper) };
  }
  const lower = tailSum(term, (s) => (((k - s) / (marked - k + s + 1)) * (unmarked - drawn + k - s)) / (drawn - k + s + 1));
  return { lower: Math.min(1, lower), upper: Math.min(1, 1 - lower + term) };
};
