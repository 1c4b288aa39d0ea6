import reference from '@stdlib/stats-base-dists-beta-quantile';

import { betaQuantile } from '../../../src/domain/statistics/betaQuantile';
import { betaTails } from '../../../src/domain/statistics/betaTails';
import { expectClose } from './closeTo';

const CHANCES = [1e-10, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999, 1 - 1e-9];

describe('betaQuantile', () => {
  test('agrees with the reference library over shapes from 0.3 to 2,000', () => {
    const shapes = [0.3, 0.5, 1, 1.5, 2, 5.5, 10, 30.5, 100, 340, 2000];
    for (const a of shapes) for (const b of shapes) for (const p of CHANCES) expectClose(betaQuantile(p, a, b), reference(p, a, b), 1e-11);
  });

  test('undoes the incomplete Beta function where the reference library gives out', () => {
    const shapes = [0.05, 0.5, 3, 1e3, 1e5, 1e7];
    for (const a of shapes)
      for (const b of shapes)
        for (const p of CHANCES) {
          const x = betaQuantile(p, a, b);
          if (x < 1e-300 || x > 0.999) continue; // above, the number itself is too coarse to be judged by its tail
          const { lower, upper, slope } = betaTails(x, 1 - x, a, b);
          // an error of x in its 12th digit moves the tail by slope / (1 - x) parts of that
          const room = (4e-12 * slope) / (1 - x);
          expect(Math.abs(p <= 0.5 ? lower - p : upper - (1 - p))).toBeLessThanOrEqual(room + 1e-13 * Math.min(p, 1 - p));
        }
  });

  // exact (Clopper-Pearson) limits as published with statsmodels' and R's binom tests
  test.each([
    [18, 20, 0.6830172859809176, 0.9876514728297052],
    [4, 20, 0.05733399705003284, 0.436614002996668],
  ])('gives the exact limits of %d of %d', (k, n, low, high) => {
    expectClose(betaQuantile(0.025, k, n - k + 1), low, 1e-11);
    expectClose(betaQuantile(0.975, k + 1, n - k), high, 1e-11);
  });
  test('gives the exact upper limit of 0 of 30', () => expect(betaQuantile(0.975, 1, 30)).toBeCloseTo(0.11570331, 8));

  test('a uniform share is its own quantile', () => {
    for (const p of CHANCES) expectClose(betaQuantile(p, 1, 1), p, 1e-13);
  });

  test('edges', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([betaQuantile(-0.1, 1, 1), betaQuantile(0.5, 0, 1), betaQuantile(0.5, 1, Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(betaQuantile(1e-300, 0.5, 0.5)).toBe(0);
  });
});
