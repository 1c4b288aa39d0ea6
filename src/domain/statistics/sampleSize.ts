import { normalQuantile } from './normalQuantile';

// Trials per arm to see an uplift. From 20 % to 25 %, power 80 %, confidence 95 %:
// sampleSize({ rate: 0.2, uplift: 0.05, power: 0.8, confidence: 0.95 }) = 1030, for
// (1.96 x sqrt(2 x 0.16) + 0.8416 x sqrt(0.16 + 0.1875))^2 / 0.05^2 = 1030.2. Both sides, to the nearest whole.
export interface SampleQuestion {
  readonly rate: number;
  /** absolute; below 0 for a loss */
  readonly uplift: number;
  readonly power: number;
  readonly confidence: number;
}

const inside = (share: number) => share > 0 && share < 1;

export const sampleSize = ({ rate, uplift, power, confidence }: SampleQuestion): number => {
  const uplifted = rate + uplift;
  // 0.9 + 0.1 and its like may miss 1 by a hair
  const before = rate * (1 - rate);
  const after = Math.abs(1 - uplifted) < 1e-12 ? 0 : uplifted * (1 - uplifted);
  if (!(before >= 0 && after >= 0 && uplift !== 0 && inside(power) && inside(confidence))) return Number.NaN;
  const z = normalQuantile(0.5 + 0.5 * confidence) * Math.sqrt(2 * before) + normalQuantile(power) * Math.sqrt(before + after);
  // so little power that the chance of a false alarm alone gives it: any trial will do
  return z <= 0 ? 1 : Math.max(1, Math.round((z / uplift) ** 2));
};
