import type { Tails } from './betaTails';
import { deviance } from './deviance';
import { stirlingError } from './stirlingError';

// Both tails of a Gamma distribution with scale 1: gammaTails(1, 2) = { lower: 1 - e^-2, upper: e^-2, slope: 2 e^-2 }.
// `slope` is x^shape e^-x / Gamma(shape): how fast the lower tail grows with ln x.
const ROUNDS = 100000; // about the square root of the shape is needed

const series = (shape: number, x: number): number => {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < ROUNDS; k++) {
    term *= x / (shape + k);
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  return sum;
};

// Legendre's continued fraction for the upper tail, by Lentz's rule.
const fraction = (shape: number, x: number): number => {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let product = d;
  for (let k = 1; k < ROUNDS; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < 3e-16) break;
  }
  return product;
};

export const gammaTails = (shape: number, x: number): Tails => {
  if (!(shape > 0 && x >= 0)) return { lower: Number.NaN, upper: Number.NaN, slope: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1, slope: 0 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0, slope: 0 };
  const slope = Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-deviance(shape, x) - stirlingError(shape));
  if (x < shape + 1) {
    const lower = (slope * series(shape, x)) / shape;
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope * fraction(shape, x);
  return { lower: 1 - upper, upper, slope };
};
