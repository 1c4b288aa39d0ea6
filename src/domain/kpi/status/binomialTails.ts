// 1 of 10 against a rate of 1 %: P(at least 1) = 1 - 0.99^10 = 0.0956, P(at most 1) = 0.99^10 + 10 x 0.01 x 0.99^9 = 0.9957.
// Successes may be a real number (a rate times a reach).
import { incompleteBeta } from '../../statistics/incompleteBeta';
import { incompleteBetaUpper } from '../../statistics/incompleteBetaUpper';

export const atLeast = (successes: number, trials: number, rate: number): number => {
  if (successes <= 0) return 1;
  if (rate <= 0) return 0;
  return rate >= 1 ? 1 : incompleteBeta(rate, successes, trials - successes + 1);
};

export const atMost = (successes: number, trials: number, rate: number): number => {
  if (successes >= trials || rate <= 0) return 1;
  return rate >= 1 ? 0 : incompleteBetaUpper(rate, successes + 1, trials - successes);
};
