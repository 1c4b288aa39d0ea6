import { logBetaSlope } from './logBetaSlope';

// Evidence against a supposed difference of two rates that may be asked for after every trial. 1 of 30 against 13 of 30:
// Math.exp(differenceEvidence({ a: { successes: 1, trials: 30 }, b: { successes: 13, trials: 30 } }, 0)) = 14.4, not yet the 20 that
// exclude "no difference" at 95 %; 14 of 30 would, with 25.7.
//
// For one arm and a supposed rate: the likelihood of what was seen, averaged over other rates and divided by the likelihood at the supposed
// one, is a martingale that starts at 1 if it is true. The product over both arms is one too, however the trials fall on the arms, so it
// ever reaches 20 in at most 5 % of all tests, at any number of trials and whenever one looks (Ville's inequality; Robbins 1970).
// Averaged is over Beta laws around the supposed rate, the beta-binomial mixture of Howard, Ramdas, McAuliffe and Sekhon (2021, Annals of
// Statistics 49). The tuning: laws as sure as 10, 100, 1,000 and 10,000 trials would make them, equally weighted, one half of the weight
// on the same sureness for both arms and one half on any two. So small and large tests, rates of 50 % and of 0.3 %, and arms of 1 to 10
// are all decided at 3.3 to 5 times the trials where a test with a fixed end would have an even chance.
// The evidence against a difference is the smallest against any pair of rates that differ by it. Its logarithm is convex in the pair (the
// slope in p of each average is a sum of rising terms), so there is one smallest, and the differences not excluded make an interval.
export interface Arm {
  readonly successes: number;
  readonly trials: number;
}
export interface Arms {
  readonly a: Arm;
  readonly b: Arm;
}

const SURENESS = [10, 100, 1000, 10000];
const GOLDEN = 0.6180339887498949; // (sqrt(5) - 1) / 2
const EDGE = 36; // 1 / (1 + e^36) is as near to 0 as 1 - 2^-52 is to 1

/** Per sureness the averaged likelihood of one arm over that at rate p = 1 - q, as a logarithm to add and parts of at most 1. */
const averages = ({ successes, trials }: Arm, p: number, q: number): { log: number; parts: number[] } => {
  const failures = trials - successes;
  const logs = SURENESS.map((sure) => logBetaSlope(p, q, sure * p, sure * q) - logBetaSlope(p, q, sure * p + successes, sure * q + failures));
  const log = Math.max(...logs);
  return { log, parts: logs.map((one) => Math.exp(one - log)) };
};

/** ln of the evidence against pA and pA + difference; t runs over all such pairs, from where one rate is 0 to where one is 1 */
const againstPair = ({ a, b }: Arms, difference: number, t: number): number => {
  const gap = Math.abs(difference);
  const low = (1 - gap) / (1 + Math.exp(-t));
  const high = (1 - gap) / (1 + Math.exp(t));
  const [smaller, larger] = difference < 0 ? [b, a] : [a, b];
  const one = averages(smaller, low, high + gap);
  const other = averages(larger, low + gap, high);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const same = sum(one.parts.map((part, at) => part * other.parts[at])) / SURENESS.length;
  const any = (sum(one.parts) * sum(other.parts)) / SURENESS.length ** 2;
  return one.log + other.log + Math.log(0.5 * (same + any));
};

/** Where the pair that fits best is likely to lie, and how wide the dip around it is. */
const startOf = ({ a, b }: Arms, difference: number): { centre: number; width: number } => {
  const trials = a.trials + b.trials;
  const gap = Math.abs(difference);
  const fitted = (a.successes + b.successes - (difference < 0 ? a : b).trials * gap) / trials / (1 - gap);
  const share = Math.min(1 - 0.3 / trials, Math.max(0.3 / trials, fitted));
  return { centre: Math.log(share / (1 - share)), width: 1 / Math.sqrt(trials * share * (1 - share)) };
};

/** The smallest value of a function with one dip, or the first value found below `enough`. */
const smallest = (at: (t: number) => number, centre: number, width: number, enough: number): number => {
  let middle = centre;
  let best = at(middle);
  if (best < enough) return best;
  let step = width;
  const slide = (direction: number): number => {
    for (;;) {
      const next = middle + direction * step;
      const value = Math.abs(next) > EDGE ? Number.POSITIVE_INFINITY : at(next);
      if (value >= best) return next;
      middle = next;
      best = value;
      step *= 2;
    }
  };
  let right = slide(1);
  let left = slide(-1);
  if (best < enough) return best;
  // the section shrinks by 0.618 each time; a thousandth of the dip's width off costs less than a millionth of the value
  while (right - left > 1e-3 * width) {
    const inner = middle - left < right - middle ? middle + (1 - GOLDEN) * (right - middle) : middle - (1 - GOLDEN) * (middle - left);
    const value = Math.abs(inner) > EDGE ? Number.POSITIVE_INFINITY : at(inner);
    if (value < best) {
      if (inner > middle) left = middle;
      else right = middle;
      middle = inner;
      best = value;
      if (best < enough) return best;
    } else if (inner > middle) right = inner;
    else left = inner;
  }
  return best;
};

/** ln of the evidence against pB - pA = difference; where less than `enough` is found, any number below it. */
export const differenceEvidence = (arms: Arms, difference: number, enough = Number.NEGATIVE_INFINITY): number => {
  const { a, b } = arms;
  if (Math.abs(difference) >= 1) {
    const possible = difference > 0 ? a.successes === 0 && b.successes === b.trials : b.successes === 0 && a.successes === a.trials;
    return Math.abs(difference) === 1 && possible ? 0 : Number.POSITIVE_INFINITY;
  }
  if (a.trials + b.trials === 0) return 0;
  const { centre, width } = startOf(arms, difference);
  return smallest((t) => againstPair(arms, difference, t), centre, width, enough);
};
