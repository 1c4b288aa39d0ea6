import { betaQuantile } from './betaQuantile';
import type { BetaShape } from './logBetaMoment';

// What few cases and a prior say of a rate. 4 of 20 with the Jeffreys prior: posteriorRate(4, 20, 0.95) = { rate: 0.2143, low: 0.0715,
// high: 0.4082, priorShare: 0.0476 }, for it counts as one case of 21. With a prior of 3 in 10, typed as { a: 3, b: 7 }, the rate is 7 of
// 30 (10.3 % to 39.7 %), and a third of that answer is prior.
// With nothing or with everything found the interval is one-sided: 0 of 30 gives 0 to 6.15 %.
export interface PosteriorRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** how much of the answer is prior */
  readonly priorShare: number;
}

const JEFFREYS: BetaShape = { a: 0.5, b: 0.5 };

export const posteriorRate = (successes: number, trials: number, confidence: number, prior = JEFFREYS): PosteriorRate => {
  const fits = successes >= 0 && successes <= trials && prior.a > 0 && prior.b > 0;
  if (!(fits && confidence > 0 && confidence < 1)) return { rate: Number.NaN, low: Number.NaN, high: Number.NaN, priorShare: Number.NaN };
  const a = successes + prior.a;
  const b = trials - successes + prior.b;
  const none = trials > 0 && successes === 0;
  const all = trials > 0 && successes === trials;
  const tail = none || all ? 1 - confidence : 0.5 * (1 - confidence);
  return {
    rate: a / (a + b),
    low: none ? 0 : betaQuantile(tail, a, b),
    high: all ? 1 : betaQuantile(1 - tail, a, b),
    priorShare: (prior.a + prior.b) / (a + b),
  };
};
