import { gammaTails } from './gammaTails';
import { logTailRoot } from './logTailRoot';

// The value that a Gamma variable (scale 1) stays under with chance p: gammaQuantile(0.975, 1) = -ln 0.025 = 3.6888794541139363.
// Values under 1e-303 come back as 0.
export const gammaQuantile = (p: number, shape: number): number => {
  if (!(p >= 0 && p <= 1 && shape > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const lower = p <= 0.5;
  const log = logTailRoot(lower ? p : 1 - p, Math.log(shape), (t) => {
    const tails = gammaTails(shape, Math.exp(t));
    return lower ? { tail: tails.lower, slope: tails.slope } : { tail: tails.upper, slope: -tails.slope };
  });
  return log < -699 ? 0 : Math.exp(log);
};
