import { normalCdf } from './normalCdf';
import { normalQuantile } from './normalQuantile';

// The chance that a test of two rates sees their difference. 50 % against 75 %, 76.7 trials an arm, 95 %:
// twoProportionPower({ rates: [0.5, 0.75], trials: [76.7, 76.7], confidence: 0.95 }) = 0.9000 (R: power.prop.test). The variance is pooled
// where no difference is assumed. Two-sided unless `oneSided`: then it is the chance of finding the first rate the higher one.
export interface PowerQuestion {
  readonly rates: readonly [number, number];
  readonly trials: readonly [number, number];
  readonly confidence: number;
  readonly oneSided?: boolean;
}

const isRate = (share: number) => share >= 0 && share <= 1;

export const twoProportionPower = ({ rates: [p, q], trials: [m, n], confidence, oneSided }: PowerQuestion): number => {
  if (!(isRate(p) && isRate(q) && m > 0 && n > 0 && confidence > 0 && confidence < 1)) return Number.NaN;
  const pooled = (p * m + q * n) / (m + n);
  const assumed = Math.sqrt(pooled * (1 - pooled) * (1 / m + 1 / n));
  const real = Math.sqrt((p * (1 - p)) / m + (q * (1 - q)) / n);
  const limit = normalQuantile(oneSided ? confidence : 0.5 + 0.5 * confidence) * assumed;
  const beyond = (difference: number) => (real === 0 ? Number(difference > limit) : normalCdf((difference - limit) / real));
  return oneSided ? beyond(p - q) : beyond(p - q) + beyond(q - p);
};
