import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

import * as fc from 'fast-check';
import { betaTails } from '../../../src/domain/statistics/betaTails';
import { incompleteBeta } from '../../../src/domain/statistics/incompleteBeta';
import { incompleteBetaUpper } from '../../../src/domain/statistics/incompleteBetaUpper';
import { expectClose } from './closeTo';

describe('incompleteBeta and its complement', () => {
  // 40-digit references (mpmath)
  test.each([
    [0.5, 2, 3, 0.6875, 0.3125],
    [0.01, 0.5, 20.5, 0.4765415315484655, 0.5234584684515344],
    [0.3, 30, 61, 0.2792672064432557, 0.7207327935567444],
    [0.0001, 3, 1e5, 0.9972319660398864, 0.0027680339601136097],
    [0.999, 500, 0.5, 0.31731044730971714, 0.6826895526902829],
    [0.9, 2, 3, 0.9963, 0.0037],
  ])('at %d, a = %d, b = %d', (x, a, b, lower, upper) => {
    expectClose(incompleteBeta(x, a, b), lower, 1e-13);
    expectClose(incompleteBetaUpper(x, a, b), upper, 1e-13);
  });

  test('is the tail of the binomial law: at most k of n at rate p', () => {
    for (const n of [1, 2, 10, 57, 400])
      for (const p of [1e-4, 0.01, 0.3, 0.5, 0.97])
        for (let k = 0; k < n; k += Math.ceil(n / 9)) {
          const wanted = binomialCdf(k, n, p);
          // the reference's own smallest tails are only as good as 1 minus a number next to 1
          if (wanted > 1e-14) expectClose(incompleteBetaUpper(p, k + 1, n - k), wanted, 1e-11);
          expect(incompleteBeta(p, k + 1, n - k)).toBeCloseTo(1 - wanted, 13);
        }
  });

  test('a tail far out keeps its digits: no success in 200 trials at 97 % is 0.03 to the 200th', () => {
    expectClose(incompleteBetaUpper(0.97, 1, 200) / 0.03 ** 200, 1, 1e-11);
    expectClose(incompleteBeta(0.03, 200, 1), 0.03 ** 200, 1e-11);
  });

  test('1 of 10 against a goal of 1 %: 9.56 % that at least one comes by chance', () => {
    expectClose(incompleteBeta(0.01, 1, 10), 1 - 0.99 ** 10, 1e-12);
  });

  const shape = fc.double({ min: 0.05, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  test('the two tails make 1, and mirror each other', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const { lower, upper } = betaTails(x, 1 - x, a, b);
        expect(lower + upper).toBeCloseTo(1, 13);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(1 + 1e-15);
        const mirrored = betaTails(1 - x, x, b, a);
        expectClose(mirrored.upper, lower, 1e-12);
        expectClose(mirrored.lower, upper, 1e-12);
      }),
    );
  });

  test('edges', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
    expect([incompleteBetaUpper(0, 2, 3), incompleteBetaUpper(1, 2, 3)]).toEqual([1, 0]);
    for (const [x, a, b] of [
      [-0.1, 1, 1],
      [1.1, 1, 1],
      [0.5, 0, 1],
      [0.5, 1, -1],
      [Number.NaN, 1, 1],
    ])
      expect(incompleteBeta(x, a, b)).toBeNaN();
  });
});
