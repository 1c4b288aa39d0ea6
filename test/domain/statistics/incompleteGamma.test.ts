import reference from '@stdlib/stats-base-dists-gamma-quantile';

import * as fc from 'fast-check';
import { gammaQuantile } from '../../../src/domain/statistics/gammaQuantile';
import { gammaTails } from '../../../src/domain/statistics/gammaTails';
import { incompleteGamma } from '../../../src/domain/statistics/incompleteGamma';
import { incompleteGammaUpper } from '../../../src/domain/statistics/incompleteGammaUpper';
import { expectClose } from './closeTo';

describe('incompleteGamma and its complement', () => {
  // 40-digit references (mpmath)
  test.each([
    [1, 2, 0.8646647167633873, 0.1353352832366127],
    [0.5, 0.001, 0.03567059172967989, 0.9643294082703201],
    [5, 20, 0.9999830552560699, 1.6944743930067385e-5],
    [1000, 900, 0.0005499022657117829, 0.9994500977342882],
    [30, 60, 0.9999931237350312, 6.876264968732097e-6],
  ])('shape %d at %d', (shape, x, lower, upper) => {
    expectClose(incompleteGamma(shape, x), lower, 1e-13);
    expectClose(incompleteGammaUpper(shape, x), upper, 1e-13);
  });

  test('is the tail of the Poisson law: at most k events when m are expected', () => {
    for (const m of [0.1, 1, 7.5, 40]) {
      let term = Math.exp(-m);
      let sum = 0;
      for (let k = 0; k < 60; k++) {
        sum += term;
        expectClose(incompleteGammaUpper(k + 1, m), sum, 1e-12);
        term *= m / (k + 1);
      }
    }
  });

  test('the two tails make 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 2e6, noNaN: true }), (shape, x) => {
        expect(incompleteGamma(shape, x) + incompleteGammaUpper(shape, x)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('edges', () => {
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1, slope: 0 });
    expect(gammaTails(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0, slope: 0 });
    expect([incompleteGamma(0, 1), incompleteGamma(1, -1)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('gammaQuantile', () => {
  const chances = [1e-10, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999, 1 - 1e-9];

  test('agrees with the reference library for shapes up to 500', () => {
    for (const shape of [0.3, 0.5, 1, 1.5, 2, 5, 10, 30.5, 100, 500])
      for (const p of chances) expectClose(gammaQuantile(p, shape), reference(p, shape, 1), 1e-11);
  });

  test('undoes the incomplete Gamma function for large shapes, where the reference library is off from the fourth digit on', () => {
    for (const shape of [1000.5, 1e4, 1e6, 1e8])
      for (const p of chances) {
        const { lower, upper, slope } = gammaTails(shape, gammaQuantile(p, shape));
        expect(Math.abs(p <= 0.5 ? lower - p : upper - (1 - p))).toBeLessThanOrEqual(1e-12 * slope);
      }
    expect(gammaQuantile(0.5, 1000.5)).toBeCloseTo(1000.5 - 1 / 3 + 8 / (405 * 1000.5) + 184 / (25515 * 1000.5 ** 2), 9); // the median's known expansion
  });

  test('edges', () => {
    expect([gammaQuantile(0, 3), gammaQuantile(1, 3)]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect([gammaQuantile(0.5, 0), gammaQuantile(2, 1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
