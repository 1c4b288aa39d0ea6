import { betaProduct } from './betaProduct';
import { betaQuantile } from './betaQuantile';
import type { BetaShape } from './logBetaMoment';

// The value that a product of independent Beta shares stays under with chance p. Beta(2, 1) times Beta(3, 1) is Beta(2, 2):
// betaProductQuantile(0.5, [{ a: 2, b: 1 }, { a: 3, b: 1 }]) = 0.5. No shares at all: the product is 1.
const ROUNDS = 200; // a dozen is usual: Newton's steps on the logarithm of the smaller tail, halving where they would leave the bracket

export const betaProductQuantile = (p: number, shapes: readonly BetaShape[]): number => {
  if (shapes.length === 0) return 1;
  if (shapes.length === 1) return betaQuantile(p, shapes[0].a, shapes[0].b);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  // -ln of the product of the means
  let u = -shapes.reduce((sum, { a, b }) => sum - Math.log1p(b / a), 0);
  for (let round = 0; round < ROUNDS; round++) {
    const { chance, density } = betaProduct(shapes, u);
    if (chance < 1 - p) low = u;
    else high = u;
    const newton = p > 0.5 ? u + (Math.log((1 - p) / chance) * chance) / density : u - (Math.log(p / (1 - chance)) * (1 - chance)) / density;
    const middle = high === Number.POSITIVE_INFINITY ? 2 * u : 0.5 * (low + high);
    const next = newton > low && newton < high && newton < 4 * u ? newton : middle;
    const done = Math.abs(next - u) < 1e-9 * Math.min(1, u);
    u = next;
    if (done) break;
  }
  return Math.exp(-u);
};
