import * as fc from 'fast-check';
import { garwood } from '../../../src/domain/statistics/garwood';
import { incompleteGamma } from '../../../src/domain/statistics/incompleteGamma';
import { incompleteGammaUpper } from '../../../src/domain/statistics/incompleteGammaUpper';
import { wilson } from '../../../src/domain/statistics/wilson';
import { expectClose } from './closeTo';

describe('wilson', () => {
  // published with the tests of statsmodels and of R's binom
  test.each([
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 20, 0.0806576625797981, 0.4160174322518935],
  ])('%d of %d', (successes, trials, low, high) => {
    const [lower, upper] = wilson(successes, trials, 0.95);
    expectClose(lower, low, 1e-12);
    expectClose(upper, high, 1e-12);
  });
  test('0 of 30', () => {
    expect(wilson(0, 30, 0.95)[0]).toBe(0);
    expect(wilson(0, 30, 0.95)[1]).toBeCloseTo(0.11351339, 8);
  });

  test('1 of 10 at 95 %: from 1.8 %', () => expect(wilson(1, 10, 0.95)[0]).toBeCloseTo(0.018, 3));
  test('a handful of many keeps its digits', () => {
    // the textbook's formula with 40 digits (mpmath): 3 of 2,000,000,000
    expectClose(wilson(3, 2e9, 0.95)[0], 5.10135364310311e-10, 1e-13);
  });

  test('0 of n and n of n in closed form, to eleven digits up to a million and from 50 % to 99.9 %', () => {
    for (const n of [1, 2, 30, 1e6])
      for (const [confidence, z] of [
        [0.5, 0.6744897501960817],
        [0.95, 1.959963984540054],
        [0.999, 3.290526731491896],
      ]) {
        expect(wilson(0, n, confidence)[0]).toBe(0);
        expectClose(wilson(0, n, confidence)[1], (z * z) / (n + z * z));
        expectClose(wilson(n, n, confidence)[0], n / (n + z * z));
        expect(wilson(n, n, confidence)[1]).toBe(1);
      }
  });

  test('holds the rate, mirrors, and grows with confidence', () => {
    const sample = fc.double({ min: 1, max: 1e6, noNaN: true }).chain((n) => fc.tuple(fc.double({ min: 0, max: n, noNaN: true }), fc.constant(n)));
    fc.assert(
      fc.property(sample, ([x, n]) => {
        const [low, high] = wilson(x, n, 0.9);
        expect(low).toBeLessThanOrEqual(x / n + 1e-15);
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-15);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const [wideLow, wideHigh] = wilson(x, n, 0.99);
        expect(wideLow).toBeLessThanOrEqual(low);
        expect(wideHigh).toBeGreaterThanOrEqual(high - 1e-15);
        expect(wilson(n - x, n, 0.9)[1]).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  test('no trials, no knowledge; nonsense has no interval', () => {
    expect(wilson(0, 0, 0.95)).toEqual([0, 1]);
    for (const nonsense of [wilson(-1, 10, 0.95), wilson(11, 10, 0.95), wilson(1, 10, 1), wilson(1, Number.NaN, 0.95)])
      expect(nonsense).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('garwood', () => {
  // the exact 95 % limits as every table of Poisson limits prints them
  test.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [4, 1.0899, 10.2416],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('a count of %d: %d to %d', (count, low, high) => {
    const [lower, upper] = garwood(count, 0.95);
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
  });

  test('none and one in closed form, from 50 % to 99.9 %; a million to eleven digits (scipy)', () => {
    for (const confidence of [0.5, 0.8, 0.95, 0.99, 0.999]) {
      const tail = (1 - confidence) / 2;
      expect(garwood(0, confidence)[0]).toBe(0);
      expectClose(garwood(0, confidence)[1], -Math.log(tail));
      expectClose(garwood(1, confidence)[0], -Math.log1p(-tail));
    }
    expectClose(garwood(1e6, 0.95)[0], 998040.9833402939);
    expectClose(garwood(1e6, 0.95)[1], 1001961.9119454322);
  });
  test('40,000 spent on 4 SQLs: between 3,906 and 36,702 for one', () => {
    const [low, high] = garwood(4, 0.95);
    expect([Math.round(40000 / high), Math.round(40000 / low)]).toEqual([3906, 36702]);
  });
  test('5 leads at day 45 of 90: 6.6 to 16.7 at the end', () => {
    expect(garwood(5, 0.95).map((limit) => Math.round((5 + (limit * 45) / 45) * 10) / 10)).toEqual([6.6, 16.7]);
  });

  test('each limit is where the count becomes just improbable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.8, 0.95, 0.99), (count, confidence) => {
        const [low, high] = garwood(count, confidence);
        expectClose(incompleteGamma(count, low), (1 - confidence) / 2, 1e-10);
        expectClose(incompleteGammaUpper(count + 1, high), (1 - confidence) / 2, 1e-10);
      }),
    );
  });

  test('nonsense has no interval', () =>
    expect([garwood(-1, 0.95), garwood(1, 1.5)]).toEqual([
      [Number.NaN, Number.NaN],
      [Number.NaN, Number.NaN],
    ]));
});
