import { logBetaSlope } from './logBetaSlope';

// Both tails of a Beta(a, b) share at x = 1 - y: betaTails(0.5, 0.5, 2, 3) = { lower: 0.6875, upper: 0.3125, slope: 0.375 }.
// `slope` is x^a y^b / B(a, b): how fast the lower tail grows with ln(x/y).
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly slope: number;
}

const ROUNDS = 100000; // about the square root of the larger of a and b is needed

// The even part of the incomplete Beta function's continued fraction (DiDonato and Morris 1992), by Lentz's rule.
// It sees x only next to y, so that a share close to 1 costs no digits.
const fraction = (x: number, y: number, a: number, b: number): number => {
  const excess = a * y - b * x + 1;
  let c = Number.POSITIVE_INFINITY;
  let d = (a + 1) / (a * excess);
  let product = d;
  for (let m = 1; m < ROUNDS; m++) {
    const at = a + 2 * m - 1;
    const turn = (m * (b - m) * x) / at;
    const alpha = ((a + m - 1) / at) * (a + b + m - 1) * x * turn;
    const beta = m + turn + ((a + m) / (at + 2)) * (excess + m * (1 + y));
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < 3e-16) break;
  }
  return product;
};

export const betaTails = (x: number, y: number, a: number, b: number): Tails => {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return { lower: Number.NaN, upper: Number.NaN, slope: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1, slope: 0 };
  if (y === 0) return { lower: 1, upper: 0, slope: 0 };
  const slope = Math.exp(logBetaSlope(x, y, a, b));
  if (x * (a + b + 2) < a + 1) {
    const lower = slope * fraction(x, y, a, b);
    return { lower, upper: 1 - lower, slope };
  }
  const upper = slope * fraction(y, x, b, a);
  return { lower: 1 - upper, upper, slope };
};
