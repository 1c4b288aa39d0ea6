import { betaTails } from './betaTails';
import { logTailRoot } from './logTailRoot';

// The share that a Beta(a, b) stays under with chance p: betaQuantile(0.5, 1, 1) = 0.5.
// Clopper-Pearson for 0 of 30 successes at 95 %: betaQuantile(0.975, 1, 30) = 0.1157. Shares under 1e-303 come back as 0.
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  const lower = p <= 0.5;
  const odds = logTailRoot(lower ? p : 1 - p, Math.log(a / b), (t) => {
    const tails = betaTails(1 / (1 + Math.exp(-t)), 1 / (1 + Math.exp(t)), a, b);
    return lower ? { tail: tails.lower, slope: tails.slope } : { tail: tails.upper, slope: -tails.slope };
  });
  return odds < -699 ? 0 : 1 / (1 + Math.exp(-odds));
};
