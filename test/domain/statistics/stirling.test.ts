import gammaln from '@stdlib/math-base-special-gammaln';

import * as fc from 'fast-check';
import { deviance } from '../../../src/domain/statistics/deviance';
import { logBetaSlope } from '../../../src/domain/statistics/logBetaSlope';
import { logBinomialTerm } from '../../../src/domain/statistics/logBinomialTerm';
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

  test('what is no number, or no finite one, ends too', () => {
    expect([deviance(Number.NaN, 1), deviance(1, Number.NaN), deviance(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)]).toEqual(
      new Array(3).fill(Number.NaN),
    );
  });
  test('nothing deviates from itself', () => expect(deviance(7.3, 7.3)).toBe(0));
});

test('Stirling’s formula and what it misses make ln Gamma, as the reference library has it', () => {
  for (let exponent = -3; exponent <= 8; exponent += 0.13) {
    const x = 10 ** exponent;
    const made = (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
    // ln Gamma passes 0 at 1 and 2: judged by the size of its parts there
    expect(Math.abs(made - gammaln(x))).toBeLessThan(1e-13 + 1e-14 * Math.abs(gammaln(x)));
  }
});

describe('logBetaSlope', () => {
  test('1/2^5 over B(2, 3) = 1/12 is 3/8', () => expectClose(logBetaSlope(0.5, 0.5, 2, 3), Math.log(0.375), 1e-14));
  test('is x^a y^b over the Beta function, as the reference library has it', () => {
    const shape = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        const wanted = a * Math.log(x) + b * Math.log1p(-x) - gammaln(a) - gammaln(b) + gammaln(a + b);
        // the parts of the reference cancel: it is as good as they are large
        expect(Math.abs(logBetaSlope(x, 1 - x, a, b) - wanted)).toBeLessThan(1e-13 + 4e-15 * gammaln(a + b + 3));
      }),
    );
  });
  test('loses no digits for a million: the middle term of Beta(10^6, 10^6) is sqrt(10^6 / (4 pi)) less an eighth of a millionth', () => {
    expectClose(Math.exp(logBetaSlope(0.5, 0.5, 1e6, 1e6)), Math.sqrt(1e6 / (4 * Math.PI)) * (1 - 1 / 8e6 + 1 / (128 * 1e12)), 1e-13);
  });
});

describe('logBinomialTerm', () => {
  test('2 of 4 at a half: 6/16', () => expectClose(logBinomialTerm(2, 4, 0.5, 0.5), Math.log(0.375), 1e-14));
  test('none and all', () => {
    expectClose(logBinomialTerm(0, 1e6, 1e-6, 1 - 1e-6), 1e6 * Math.log1p(-1e-6), 1e-13);
    expectClose(logBinomialTerm(50, 50, 0.3, 0.7), 50 * Math.log(0.3), 1e-13);
  });
});
