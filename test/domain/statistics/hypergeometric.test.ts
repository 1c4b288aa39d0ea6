import * as fc from 'fast-check';
import { hypergeometricLimits } from '../../../src/domain/statistics/hypergeometricLimits';
import { hypergeometricTails } from '../../../src/domain/statistics/hypergeometricTails';
import { readTable } from '../../reference/readTable';
import { expectClose } from './closeTo';
import { type Fraction, hypergeometric, toNumber } from './exact';

describe('hypergeometricTails', () => {
  const compare = (k: number, drawn: number, marked: number, population: number, relative = 1e-11) => {
    const { lower, upper } = hypergeometricTails(k, drawn, marked, population);
    const exact = hypergeometric(k, drawn, marked, population);
    expectClose(lower, toNumber(exact.lower), toNumber(exact.lower) > 1e-3 ? relative : 1e-9);
    expectClose(upper, toNumber(exact.upper), toNumber(exact.upper) > 1e-3 ? relative : 1e-9);
  };
  test('of 60 members 24 are reached and 10 drawn: at most 2 with 14.4 %, at least 2 with 96.7 %', () => {
    const { lower, upper } = hypergeometricTails(2, 10, 24, 60);
    expect(lower).toBeCloseTo(0.144, 3);
    expect(upper).toBeCloseTo(0.967, 3);
    compare(2, 10, 24, 60);
  });
  test('the smaller tail keeps eleven digits, also far out', () => {
    for (const [k, drawn, marked, population] of [
      [30, 30, 31, 60],
      [0, 25, 30, 60],
      [5, 300, 1000, 5000],
      [120, 300, 1000, 5000],
      [29, 30, 500000, 1000000],
      [1, 30, 900000, 1000000],
      [3, 999000, 20, 1000000],
    ]) {
      const got = hypergeometricTails(k, drawn, marked, population);
      const exact = hypergeometric(k, drawn, marked, population);
      const side = k * population >= drawn * marked ? 'upper' : 'lower';
      expectClose(got[side], toNumber(exact[side]), 1e-11);
    }
  });
  test('agrees with exact fractions', () => {
    const draw = fc
      .integer({ min: 1, max: 400 })
      .chain((population) => fc.tuple(fc.nat(population), fc.nat(population), fc.constant(population)))
      .chain(([drawn, marked, population]) => fc.tuple(fc.nat(drawn), fc.constant(drawn), fc.constant(marked), fc.constant(population)));
    fc.assert(
      fc.property(draw, ([k, drawn, marked, population]) => {
        const { lower, upper } = hypergeometricTails(k, drawn, marked, population);
        const exact = hypergeometric(k, drawn, marked, population);
        expect(Math.abs(lower - toNumber(exact.lower))).toBeLessThan(1e-12);
        expect(Math.abs(upper - toNumber(exact.upper))).toBeLessThan(1e-12);
      }),
      { numRuns: 500 },
    );
  });
  test('outside what can be drawn one side is certain', () => {
    expect(hypergeometricTails(5, 4, 10, 20)).toEqual({ lower: 1, upper: 0 });
    expect(hypergeometricTails(0, 15, 10, 20)).toEqual({ lower: 0, upper: 1 });
    expect(hypergeometricTails(4, 20, 4, 20)).toEqual({ lower: 1, upper: 1 });
  });
});

describe('hypergeometricLimits', () => {
  test('60 members, 20 observed, 8 reached: 14 to 36; 8 or more come in 3.5 % of the draws with 14, in 1.9 % with 13', () => {
    expect(hypergeometricLimits({ population: 60, observed: 20, reached: 8 }, 0.95)).toEqual([14, 36]);
    expect([13, 14].map((marked) => hypergeometricTails(8, 20, marked, 60).upper.toFixed(3))).toEqual(['0.019', '0.035']);
  });

  /** tail in thousandths of a half, exactly: 95 % leaves 50/2000 */
  const rejected = ({ over, under }: Fraction, thousandths: number) => over * 2000n <= BigInt(thousandths) * under;
  test('every sample of up to 14 members, by exact fractions: a tail that equals the allowed one is rejected', () => {
    for (const thousandths of [500, 200, 100, 50, 10, 1])
      for (let population = 1; population <= 14; population++)
        for (let observed = 0; observed <= population; observed++)
          for (let reached = 0; reached <= observed; reached++) {
            const kept: number[] = [];
            for (let marked = reached; marked <= population - observed + reached; marked++) {
              const { lower, upper } = hypergeometric(reached, observed, marked, population);
              if (!rejected(lower, thousandths) && !rejected(upper, thousandths)) kept.push(marked);
            }
            const limits = hypergeometricLimits({ population, observed, reached }, 1 - thousandths / 1000);
            if (`${limits}` !== `${[kept[0], kept[kept.length - 1]]}`)
              throw new Error(`${reached} of ${observed} of ${population} at ${thousandths}: ${limits}, wanted ${kept}`);
          }
  });
  test.each(readTable('hypergeometric-limits-95.tsv'))(
    'published: $m of $n of $N: between the rejected $rejected_below and $rejected_above',
    ({ m, n, N, rejected_below, rejected_above }) => {
      const limits = hypergeometricLimits({ population: Number(N), observed: Number(n), reached: Number(m) }, 0.95);
      expect(limits).toEqual([Number(rejected_below) + 1, Number(rejected_above) - 1]);
    },
  );
  test('1 observed of 40 and reached: with 1 reached in all that has exactly 2.5 %, so at least 2 are', () => {
    expect(hypergeometricLimits({ population: 40, observed: 1, reached: 1 }, 0.95)).toEqual([2, 40]);
  });

  test('everyone observed: the count itself; nobody observed: nothing is known', () => {
    expect(hypergeometricLimits({ population: 60, observed: 60, reached: 24 }, 0.95)).toEqual([24, 24]);
    expect(hypergeometricLimits({ population: 1e6, observed: 1e6, reached: 0 }, 0.999)).toEqual([0, 0]);
    expect(hypergeometricLimits({ population: 60, observed: 0, reached: 0 }, 0.95)).toEqual([0, 60]);
  });
  test('a million members: the limits are where the tails pass 2.5 %', () => {
    for (const [observed, reached] of [
      [1, 0],
      [1, 1],
      [500000, 0],
      [500000, 200000],
      [999999, 999999],
      [1000, 1000],
      [300, 7],
    ]) {
      const [low, high] = hypergeometricLimits({ population: 1e6, observed, reached }, 0.95);
      const tailsAt = (marked: number) => hypergeometricTails(reached, observed, marked, 1e6);
      expect(tailsAt(low).upper).toBeGreaterThan(0.025);
      if (low > reached) expect(tailsAt(low - 1).upper).toBeLessThanOrEqual(0.025 + 1e-12);
      expect(tailsAt(high).lower).toBeGreaterThan(0.025);
      if (high < 1e6 - observed + reached) expect(tailsAt(high + 1).lower).toBeLessThanOrEqual(0.025 + 1e-12);
    }
  });
  test('mirrors: the unreached have the mirrored limits; more confidence is never narrower', () => {
    const sample = fc
      .integer({ min: 1, max: 100000 })
      .chain((population) => fc.tuple(fc.constant(population), fc.nat(population)))
      .chain(([population, observed]) => fc.tuple(fc.constant(population), fc.constant(observed), fc.nat(observed)));
    fc.assert(
      fc.property(sample, ([population, observed, reached]) => {
        const [low, high] = hypergeometricLimits({ population, observed, reached }, 0.9);
        expect(hypergeometricLimits({ population, observed, reached: observed - reached }, 0.9)).toEqual([population - high, population - low]);
        const [wideLow, wideHigh] = hypergeometricLimits({ population, observed, reached }, 0.99);
        expect(wideLow).toBeLessThanOrEqual(low);
        expect(wideHigh).toBeGreaterThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(reached);
        expect(high).toBeLessThanOrEqual(population - observed + reached);
      }),
    );
  });
  test('nonsense has no limits', () => {
    for (const [population, observed, reached, confidence] of [
      [10, 11, 1, 0.95],
      [10, 5, 6, 0.95],
      [10, 5, -1, 0.95],
      [10, 5.5, 1, 0.95],
      [10, 5, 1, 1],
      [Number.NaN, 5, 1, 0.95],
    ])
      expect(hypergeometricLimits({ population, observed, reached }, confidence)).toEqual([Number.NaN, Number.NaN]);
  });
});
