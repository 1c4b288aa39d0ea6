import { stirlingError } from './stirlingError';

// Natural logarithm of the Beta function: logBeta(2, 3) = ln(1/12) = -2.4849066497880004.
// The large terms are divided before their logarithms are taken, so that a million successes cost no digits.
export const logBeta = (a: number, b: number): number => {
  if (!(a > 0 && b > 0)) return Number.NaN;
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const n = a + b;
  const share = small / n;
  const powers = small * Math.log(share) + large * Math.log1p(-share);
  const scale = 0.5 * (Math.log(2 * Math.PI) - Math.log(small) + Math.log1p(small / large));
  return powers + scale + stirlingError(a) + stirlingError(b) - stirlingError(n);
};
