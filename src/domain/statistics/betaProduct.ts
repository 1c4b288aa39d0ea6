import { type BetaShape, logBetaMoment } from './logBetaMoment';

// The law of a product of independent Beta shares. For two uniform shares betaProduct([{ a: 1, b: 1 }, { a: 1, b: 1 }], Math.LN2)
// gives { chance: (1 - ln 2)/2, density: ln(2)/2 }: their product is at least 1/2 in 15.3 % of the cases.
// The product's moments E[P^s] are known in closed form; its law follows by inverting this Mellin transform numerically: the
// trapezoidal rule along a hyperbola through the saddle point, around all poles. The error falls exponentially with the step.
export interface AtLog {
  /** chance that -ln(product) is at most u */
  readonly chance: number;
  /** how fast that chance grows with u */
  readonly density: number;
}

const STEP = 1 / 12;
const BEND = 0.4; // how far the hyperbola leans to the left, where e^(s u) dies out
const NODES = 1000; // the nodes move out exponentially: 50 to 200 are needed
const NEGLIGIBLE = 1e-15;

// the first terms of the digamma and trigamma functions: only the place of the hyperbola hangs on them
const digamma = (z: number) => Math.log(z) - (0.5 + 1 / (12 * z)) / z;
const trigamma = (z: number) => (1 + (0.5 + 1 / (6 * z)) / z) / z;
const sumOver = (shapes: readonly BetaShape[], term: (shape: BetaShape) => number): number => shapes.reduce((sum, shape) => sum + term(shape), 0);

/** Where E[P^s] e^(s u) / s is smallest on the positive axis, and how wide the dip across is. */
const saddle = (shapes: readonly BetaShape[], u: number) => {
  const rise = (c: number) => u - 1 / c + sumOver(shapes, ({ a, b }) => digamma(a + c) - digamma(a + b + c));
  let low = 1 / u;
  let high = 2 * low;
  while (rise(high) < 0) {
    low = high;
    high *= 2;
  }
  // 20 halvings: the place need not be exact
  for (let round = 0; round < 20; round++) {
    const middle = 0.5 * (low + high);
    if (rise(middle) < 0) low = middle;
    else high = middle;
  }
  const bend = 1 / (low * low) + sumOver(shapes, ({ a, b }) => trigamma(a + low) - trigamma(a + b + low));
  return { centre: low, width: 1 / Math.sqrt(bend) };
};

export const betaProduct = (shapes: readonly BetaShape[], u: number): AtLog => {
  const { centre, width } = saddle(shapes, u);
  let chance = 0;
  let density = 0;
  for (let j = 0; j < NODES; j++) {
    const sinh = Math.sinh(j * STEP);
    const cosh = Math.cosh(j * STEP);
    const re = centre + width * BEND * (1 - cosh);
    const im = width * sinh;
    let logSize = re * u;
    let angle = im * u;
    for (const shape of shapes) {
      const moment = logBetaMoment(shape, [re, im]);
      logSize += moment[0];
      angle += moment[1];
    }
    // ds = width (i cosh - BEND sinh) dtheta; the halves above and below the axis are each other's mirror images
    const size = (Math.exp(logSize) * STEP * width * (j === 0 ? 0.5 : 1)) / Math.PI;
    const partRe = size * (Math.cos(angle) * cosh - Math.sin(angle) * BEND * sinh);
    const partIm = size * (Math.cos(angle) * BEND * sinh + Math.sin(angle) * cosh);
    density += partRe;
    chance += (partRe * re + partIm * im) / (re * re + im * im);
    if (size * cosh < NEGLIGIBLE * density) break;
  }
  return { chance, density };
};
