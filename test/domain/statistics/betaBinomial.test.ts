import * as fc from 'fast-check';
import { betaBinomial } from '../../../src/domain/statistics/betaBinomial';
import { tailSum } from '../../../src/domain/statistics/tailSum';
import { expectClose } from './closeTo';
import { choose, toNumber } from './exact';

/** Ways for whole parameters: C(k + a - 1, k) C(n - k + b - 1, n - k) of C(n + a + b - 1, n), exactly. */
const exact = (k: number, n: number, a: number, b: number) => {
  let lower = 0n;
  let upper = 0n;
  for (let i = 0; i <= n; i++) {
    const ways = choose(i + a - 1, i) * choose(n - i + b - 1, n - i);
    if (i <= k) lower += ways;
    if (i >= k) upper += ways;
  }
  const under = choose(n + a + b - 1, n);
  return { lower: toNumber({ over: lower, under }), upper: toNumber({ over: upper, under }) };
};

test('tailSum: 1/2, 1/4, 1/8 ... make 1; a ratio of 0 ends it', () => {
  expect(tailSum(0.5, () => 0.5)).toBe(1);
  expect(tailSum(0.5, (step) => (step < 2 ? 0.5 : 0))).toBe(0.875);
});

describe('betaBinomial', () => {
  test('after 4 of 20, 10 more trials: at most 2 succeed with 59.9 %, at least 2 with 65.0 %', () => {
    const { lower, upper } = betaBinomial(2, 10, { a: 5, b: 17 });
    expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['0.599', '0.650']);
  });
  test('a uniform prior makes every count equally likely, up to a million trials', () => {
    for (const n of [1, 10, 1e6])
      for (const k of [0, Math.floor(n / 3), n]) {
        const { lower, upper } = betaBinomial(k, n, { a: 1, b: 1 });
        expectClose(lower, (k + 1) / (n + 1));
        expectClose(upper, (n - k + 1) / (n + 1));
      }
  });
  test('the smaller tail agrees with exact fractions to eleven digits', () => {
    const question = fc
      .integer({ min: 0, max: 120 })
      .chain((n) => fc.tuple(fc.nat(n), fc.constant(n), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })));
    fc.assert(
      fc.property(question, ([k, n, a, b]) => {
        const found = betaBinomial(k, n, { a, b });
        const wanted = exact(k, n, a, b);
        if (wanted.upper < wanted.lower) expectClose(found.upper, wanted.upper);
        else expectClose(found.lower, wanted.lower);
        expect(found.lower).toBeCloseTo(wanted.lower, 12);
        expect(found.upper).toBeCloseTo(wanted.upper, 12);
      }),
      { numRuns: 300 },
    );
  });
  test('far out in a tail: none of 60 more after 60 of 60', () => expectClose(betaBinomial(0, 60, { a: 61, b: 1 }).lower, exact(0, 60, 61, 1).lower));
  test('parameters are not rounded: the arcsine prior, from P(0) = C(2n, n) / 4^n', () => {
    expectClose(betaBinomial(0, 10, { a: 0.5, b: 0.5 }).lower, 184756 / 4 ** 10);
    expectClose(betaBinomial(10, 10, { a: 0.5, b: 0.5 }).upper, 184756 / 4 ** 10);
    // half of the law lies below the middle, and half of the middle's own chance
    const { lower, upper } = betaBinomial(500000, 1e6, { a: 0.5, b: 0.5 });
    expect(lower).toBeCloseTo(0.5 + 0.5 / (Math.PI * 500000), 12);
    expect(upper).toBeCloseTo(lower, 12);
  });
  test('real parameters lie between whole ones, and the two tails hold the count twice', () => {
    const part = fc.double({ min: 0.2, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), part, part, (n, a, b) => {
        let sum = 0;
        for (let k = 0; k <= n; k++) {
          const { lower, upper } = betaBinomial(k, n, { a, b });
          sum += lower + upper - 1;
        }
        expect(sum).toBeCloseTo(1, 10);
        const k = Math.floor(n / 2);
        expect(betaBinomial(k, n, { a: a + 0.1, b }).upper).toBeGreaterThan(betaBinomial(k + 1, n, { a, b }).upper);
      }),
      { numRuns: 40 },
    );
  });
  test('edges', () => {
    expect(betaBinomial(0, 0, { a: 1, b: 1 })).toEqual({ lower: 1, upper: 1 });
    expect(betaBinomial(-1, 5, { a: 1, b: 1 })).toEqual({ lower: 0, upper: 1 });
    expect(betaBinomial(6, 5, { a: 1, b: 1 })).toEqual({ lower: 1, upper: 0 });
    for (const nonsense of [betaBinomial(1.5, 5, { a: 1, b: 1 }), betaBinomial(1, 5, { a: 0, b: 1 })])
      expect(nonsense).toEqual({ lower: Number.NaN, upper: Number.NaN });
  });
});
