import { stirlingError } from './stirlingError';

// Natural logarithm of the Gamma function for x > 0: logGamma(10) = ln 9! = 12.801827480081469.
export const logGamma = (x: number): number => {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
};
