import * as fc from 'fast-check';
import { normalCdf } from '../../../src/domain/statistics/normalCdf';
import { normalQuantile } from '../../../src/domain/statistics/normalQuantile';
import { expectClose } from './closeTo';

// the wanted values were computed with 40 digits (mpmath)
describe('normalCdf', () => {
  test.each([
    [-37, 5.725571222524577e-300],
    [-8, 6.220960574271784e-16],
    [-1.5, 0.06680720126885807],
    [0, 0.5],
    [0.3, 0.6179114221889527],
    [2.5, 0.9937903346742238],
    [1.959963984540054, 0.975],
  ])('normalCdf(%d) = %d', (z, wanted) => expectClose(normalCdf(z), wanted, 2e-13));

  test('edges', () => {
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});

describe('normalQuantile', () => {
  test.each([
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.995, 2.5758293035489004],
    [0.5, 0],
    [1e-300, -37.0470962993612],
  ])('normalQuantile(%d) = %d', (p, wanted) => expectClose(normalQuantile(p), wanted, 1e-13));

  test('undoes normalCdf in both tails', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(z < 1 ? 1e-12 * Math.max(1, -z) : 1e-9);
      }),
    );
  });

  test('edges', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([normalQuantile(-0.1), normalQuantile(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });
});
