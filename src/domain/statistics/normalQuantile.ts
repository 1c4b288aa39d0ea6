import { logTailRoot } from './logTailRoot';
import { normalCdf } from './normalCdf';

// The value that a standard normal variable stays under with chance p: normalQuantile(0.975) = 1.959963984540054.
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  // the tail is at most exp(-z * z / 2) / 2: this start lies outside the answer, from where Newton's steps only come closer
  const start = -Math.sqrt(-2 * Math.log(2 * p));
  return logTailRoot(p, start, (z) => ({ tail: normalCdf(z), slope: Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) }));
};
