import { deviance } from './deviance';
import { stirlingError } from './stirlingError';

// ln(x^a y^b / B(a, b)) at y = 1 - x: logBetaSlope(0.5, 0.5, 2, 3) = ln(12 / 32) = -0.980829253011726.
// How fast the lower tail of a Beta(a, b) grows with ln(x/y); the terms of the binomial law and its kin are made of it.
export const logBetaSlope = (x: number, y: number, a: number, b: number): number => {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return 0.5 * Math.log((a / (2 * Math.PI * n)) * b) + exponent;
};
