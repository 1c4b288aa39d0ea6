import * as fc from 'fast-check';
import { deviance } from '../../../src/domain/statistics/deviance';
import { logBeta } from '../../../src/domain/statistics/logBeta';
import { logGamma } from '../../../src/domain/statistics/logGamma';
import { stirlingError } from '../../../src/domain/statistics/stirlingError';
import { expectClose } from './closeTo';

// the wanted values were computed with 40 digits (mpmath) and are given to 17
describe('stirlingError', () => {
  test.each([
    [10, 0.00833056343336287],
    [0.001, 2.5422704679670947],
    [0.5, 0.15342640972002736],
    [3.7, 0.022468770580143144],
    [14.9, 0.00559200251225083],
  ])('stirlingError(%d) = %d', (x, wanted) => expect(Math.abs(stirlingError(x) - wanted)).toBeLessThan(4e-15));

  test('a large argument loses no digits', () => expectClose(stirlingError(1e6), 8.333333333333056e-8));
});

describe('deviance', () => {
  test.each([
    [12, 10, 0.18785868152745552],
    [1000001, 1000000, 4.999998333334166e-7],
    [1, 1000, 992.0922447210179],
    [5, 5.5, 0.023449100978375697],
  ])('deviance(%d, %d) = %d', (x, m, wanted) => expectClose(deviance(x, m), wanted, 1e-14));

  test('nothing deviates from itself', () => expect(deviance(7.3, 7.3)).toBe(0));
});

describe('logGamma', () => {
  test.each([
    [10, 12.801827480081469],
    [0.001, 6.907178885383853],
    [0.5, 0.5723649429247001],
    [14.9, 24.924132002217277],
    [1e6, 12815504.569147611],
  ])('logGamma(%d) = %d', (x, wanted) => expectClose(logGamma(x), wanted, 1e-14));

  test('is the logarithm of the factorial', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 + 1e-15 * Math.log(factorial));
      factorial *= n;
    }
  });

  test('has no value left of 0 and is infinite at 0', () => {
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(-1.5)).toBeNaN();
    expect(logGamma(Number.NaN)).toBeNaN();
  });
});

describe('logBeta', () => {
  test.each([
    [2, 3, Math.log(1 / 12)],
    [0.5, 0.5, Math.log(Math.PI)],
    [0.01, 1e6, 4.46132477741238],
    [1e6, 1e6, -1386300.003362921],
    [1e9, 3, -61.47665033327929],
  ])('logBeta(%d, %d) = %d', (a, b, wanted) => expectClose(logBeta(a, b), wanted, 1e-14));

  test('is symmetric, and B(a + 1, b) + B(a, b + 1) = B(a, b)', () => {
    const shape = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(logBeta(a, b) - logBeta(b, a)).toBeCloseTo(0, 12);
        const whole = logBeta(a, b);
        expectClose(Math.exp(logBeta(a + 1, b) - whole) + Math.exp(logBeta(a, b + 1) - whole), 1, 1e-9);
      }),
    );
  });

  test('wants positive shapes', () => expect([logBeta(0, 1), logBeta(1, -1)]).toEqual([Number.NaN, Number.NaN]));
});
