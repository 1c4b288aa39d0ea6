import * as fc from 'fast-check';
import { betaProduct } from '../../../src/domain/statistics/betaProduct';
import { betaProductQuantile } from '../../../src/domain/statistics/betaProductQuantile';
import { betaQuantile } from '../../../src/domain/statistics/betaQuantile';
import { complexLog1p } from '../../../src/domain/statistics/complexLog1p';
import { complexStirlingError } from '../../../src/domain/statistics/complexStirlingError';
import { incompleteBeta } from '../../../src/domain/statistics/incompleteBeta';
import { type BetaShape, logBetaMoment } from '../../../src/domain/statistics/logBetaMoment';
import { stirlingError } from '../../../src/domain/statistics/stirlingError';
import { expectClose } from './closeTo';

const CHANCES = [1e-6, 0.0005, 0.005, 0.025, 0.1, 0.5, 0.9, 0.975, 0.995, 0.9995, 1 - 1e-6];
/** the rate behind k of n cases, Jeffreys */
const rate = (k: number, n: number): BetaShape => ({ a: k + 0.5, b: n - k + 0.5 });

/**
 * P(XY <= x) = P(Y <= x) + the mean of P(X <= x/Y) over the rest, by the tanh-sinh rule over Y's quantiles: quite another way
 * than the one under test. X should be the wider of the two, so that the integrand is smooth.
 */
const chanceOfProduct = (x: number, wide: BetaShape, narrow: BetaShape): number => {
  const below = incompleteBeta(x, narrow.a, narrow.b);
  const step = 1 / 16;
  let sum = 0;
  for (let k = -55; k <= 55; k++) {
    const bend = (Math.PI / 2) * Math.sinh(k * step);
    const share = 1 / (1 + Math.exp(-2 * bend)); // of the way from `below` to 1
    const y = betaQuantile(below + (1 - below) * share, narrow.a, narrow.b);
    if (share > 0 && share < 1 && y > x) sum += step * Math.PI * Math.cosh(k * step) * share * (1 - share) * incompleteBeta(x / y, wide.a, wide.b);
  }
  return below + (1 - below) * sum;
};

/** mulberry32: a small seeded generator of uniform numbers */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

describe('the pieces', () => {
  test('complexLog1p', () => {
    expect(complexLog1p([0, 1])).toEqual([Math.LN2 / 2, Math.PI / 4]);
    expect(complexLog1p([1e-20, 1e-20])).toEqual([1e-20, 1e-20]);
    expect(complexLog1p([-3, 0])).toEqual([Math.LN2, Math.PI]);
  });
  test('complexStirlingError is stirlingError on the axis and mirrors itself across it', () => {
    for (const x of [0.5, 3.7, 15.9, 16, 1e6]) {
      const [re, im] = complexStirlingError([x, 0]);
      expect(Math.abs(re - stirlingError(x))).toBeLessThan(5e-15);
      expect(im).toBeCloseTo(0, 15);
    }
    const [re, im] = complexStirlingError([2, 5]);
    expect(complexStirlingError([2, -5])).toEqual([re, -im]);
  });
  test('complexStirlingError left of the axis: Gamma(-3.5 + 2i), 40-digit reference (mpmath)', () => {
    const z = [-3.5, 2] as const;
    const [logRe, logIm] = [0.5 * Math.log(16.25), Math.atan2(2, -3.5)];
    const [errorRe, errorIm] = complexStirlingError(z);
    expect((z[0] - 0.5) * logRe - z[1] * logIm - z[0] + 0.5 * Math.log(2 * Math.PI) + errorRe).toBeCloseTo(-6.420091394575658, 12);
    expect((z[0] - 0.5) * logIm + z[1] * logRe - z[1] + errorIm).toBeCloseTo(-9.711907658196488, 12);
  });
  test('moments: the mean and the mean square of a Beta', () => {
    expectClose(Math.exp(logBetaMoment({ a: 2, b: 3 }, [1, 0])[0]), 0.4, 1e-13);
    expectClose(Math.exp(logBetaMoment({ a: 1000.5, b: 0.5 }, [2, 0])[0]), (1000.5 * 1001.5) / (1001 * 1002), 1e-13);
  });
});

describe('betaProduct', () => {
  test('two uniform shares: their product is at least 1/2 in (1 - ln 2)/2 of the cases', () => {
    const { chance, density } = betaProduct(
      [
        { a: 1, b: 1 },
        { a: 1, b: 1 },
      ],
      Math.LN2,
    );
    expectClose(chance, (1 - Math.LN2) / 2, 1e-13);
    expectClose(density, Math.LN2 / 2, 1e-13);
  });
  test('m uniform shares: -ln(product) has the Erlang law', () => {
    for (const m of [2, 3, 5, 9]) {
      const shares = Array.from({ length: m }, () => ({ a: 1, b: 1 }));
      for (const u of [0.01, 0.5, 3, 12]) {
        let term = Math.exp(-u);
        let tail = 0;
        for (let k = 0; k < m; k++) {
          tail += term;
          term *= u / (k + 1);
        }
        expect(betaProduct(shares, u).chance).toBeCloseTo(1 - tail, 12);
      }
    }
  });
});

describe('betaProductQuantile', () => {
  test('no step and one step need no integral', () => {
    expect(betaProductQuantile(0.025, [])).toBe(1);
    expect(betaProductQuantile(0.025, [rate(5, 20)])).toBe(betaQuantile(0.025, 5.5, 15.5));
  });

  test('Beta(a, b) times Beta(a + b, c) is Beta(a, b + c): shapes from one case to a million', () => {
    const as = [1.5, 2.5, 100.5, 1e6 + 0.5];
    const bs = [0.5, 1.5, 50.5, 1e6 + 0.5];
    for (const a of as)
      for (const b of bs)
        for (const c of bs)
          for (const p of CHANCES)
            expectClose(
              betaProductQuantile(p, [
                { a, b },
                { a: a + b, b: c },
              ]),
              betaQuantile(p, a, b + c),
              1e-8,
            );
  });
  test('the same for five steps', () => {
    for (const a of [1.5, 30.5, 2000.5]) {
      const shapes = [0.5, 3.5, 0.5, 40.5, 200.5].map((b, at, all) => ({ a: a + all.slice(0, at).reduce((sum, one) => sum + one, 0), b }));
      for (const p of CHANCES) expectClose(betaProductQuantile(p, shapes), betaQuantile(p, a, 245.5), 1e-8);
    }
  });

  test.each([
    [rate(1, 1), rate(1, 1)],
    [rate(5, 5), rate(50000, 100000)],
    [rate(1, 1), rate(50000, 100000)],
    [rate(1, 100000), rate(3, 7)],
    [rate(2, 10), rate(20, 40)],
    [rate(1000, 1000), rate(999, 1000)],
  ])('agrees with a quadrature that works quite differently: %j times %j', (wide, narrow) => {
    for (const p of CHANCES) expectClose(chanceOfProduct(betaProductQuantile(p, [wide, narrow]), wide, narrow), p, p > 0.5 ? 1e-7 : 1e-6);
  });

  test('agrees with 300,000 seeded draws of a four-step funnel', () => {
    const shapes = [rate(50, 400), rate(20, 50), rate(8, 20), rate(3, 8)];
    const random = seeded(20260331);
    // draws by inversion, from a table of quantiles: uniform in p, so each is as good as any
    const tables = shapes.map(({ a, b }) => Float64Array.from({ length: 4000 }, (_, i) => betaQuantile((i + 0.5) / 4000, a, b)));
    const draws = 300_000;
    const limits = [0.025, 0.5, 0.975].map((p) => betaProductQuantile(p, shapes));
    const below = limits.map(() => 0);
    for (let i = 0; i < draws; i++) {
      let product = 1;
      for (const table of tables) product *= table[Math.floor(random() * 4000)];
      limits.forEach((limit, at) => {
        if (product <= limit) below[at]++;
      });
    }
    // five standard errors of the count, and the table's grain
    for (const [at, p] of [0.025, 0.5, 0.975].entries())
      expect(Math.abs(below[at] / draws - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / draws) + 1e-4);
  });

  test('lies between 0 and the quantile of any single step, falls with every further step and grows with p', () => {
    const step = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), fc.double({ min: 0.01, max: 0.98, noNaN: true }), (steps, p) => {
        const shapes = steps.map(([k, n]) => rate(k, n));
        const quantile = betaProductQuantile(p, shapes);
        expect(quantile).toBeGreaterThan(0);
        expect(quantile).toBeLessThan(betaProductQuantile(p, shapes.slice(1)));
        expect(betaProductQuantile(p + 0.01, shapes)).toBeGreaterThan(quantile);
      }),
      { numRuns: 40 },
    );
  });
});
