import * as fc from 'fast-check';
import { betaQuantile } from '../../../src/domain/statistics/betaQuantile';
import { clopperPearson } from '../../../src/domain/statistics/clopperPearson';
import { incompleteBeta } from '../../../src/domain/statistics/incompleteBeta';
import { incompleteBetaUpper } from '../../../src/domain/statistics/incompleteBetaUpper';
import { posteriorRate } from '../../../src/domain/statistics/posteriorRate';
import { wilson } from '../../../src/domain/statistics/wilson';
import { halfDigit, readTable } from '../../reference/readTable';
import { expectClose } from './closeTo';

const METHODS: Record<string, (successes: number, trials: number) => readonly [number, number]> = {
  wilson: (successes, trials) => wilson(successes, trials, 0.95),
  exact: (successes, trials) => clopperPearson(successes, trials, 0.95),
  // one-sided where nothing or everything was found
  bayes: (successes, trials) => {
    const { low, high } = posteriorRate(successes, trials, 0.95);
    return [low, high];
  },
};

describe('published 95 % intervals', () => {
  // Agresti-Coull is no interval of the product: it can leave 0 to 1
  const rows = readTable('binomial-intervals-95.tsv').filter(({ method }) => method !== 'agresti-coull');
  test('the table is read', () => expect(rows.length).toBe(9));
  test.each(rows)('$x of $n, $method: $lower to $upper', ({ x, n, method, lower, upper }) => {
    const [low, high] = METHODS[method](Number(x), Number(n));
    // the long ones are doubles of another library: their last digit is not sure
    expect(Math.abs(low - Number(lower))).toBeLessThanOrEqual(Math.max(1e-12, halfDigit(lower)));
    expect(Math.abs(high - Number(upper))).toBeLessThanOrEqual(Math.max(1e-12, halfDigit(upper)));
  });
});

describe('clopperPearson', () => {
  test('4 of 20: 5.7 % to 43.7 %', () => {
    const [low, high] = clopperPearson(4, 20, 0.95);
    expectClose(low, 0.057333997050032);
    expectClose(high, 0.436614002996668);
  });
  test('nothing or everything found, in closed form', () => {
    for (const n of [1, 2, 30, 1e6])
      for (const confidence of [0.5, 0.8, 0.95, 0.999]) {
        const tail = (1 - confidence) / 2;
        const limit = -Math.expm1(Math.log(tail) / n); // 1 - tail^(1/n)
        expect(clopperPearson(0, n, confidence)[0]).toBe(0);
        expectClose(clopperPearson(0, n, confidence)[1], limit);
        expectClose(clopperPearson(n, n, confidence)[0], tail ** (1 / n));
        expect(clopperPearson(n, n, confidence)[1]).toBe(1);
      }
  });
  test('each limit is the rate at which so many become just improbable, also for real counts and a million trials', () => {
    const sample = fc.tuple(fc.integer({ min: 2, max: 1000000 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }));
    fc.assert(
      fc.property(sample, fc.constantFrom(0.5, 0.8, 0.95, 0.999), ([n, share], confidence) => {
        const k = Math.max(0.1, share * n);
        const [low, high] = clopperPearson(k, n, confidence);
        const tail = (1 - confidence) / 2;
        expectClose(incompleteBeta(low, k, n - k + 1), tail, 1e-9);
        // nearer to 1 the number itself is too coarse to be judged by its tail
        if (high < 0.999) expectClose(incompleteBetaUpper(high, k + 1, n - k), tail, 1e-9);
      }),
    );
  });
  test('holds Wilson’s rate, mirrors, and is never narrower than the exact limits one-sided', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
        ([k, n]) => {
          const [low, high] = clopperPearson(k, n, 0.95);
          expect(low).toBeLessThanOrEqual(k / n);
          expect(high).toBeGreaterThanOrEqual(k / n);
          const [mirrored] = clopperPearson(n - k, n, 0.95);
          expect(1 - mirrored).toBeCloseTo(high, 14);
          if (k > 0) expect(betaQuantile(0.05, k, n - k + 1)).toBeGreaterThan(low);
        },
      ),
    );
  });
  test('no trials, no knowledge; nonsense has no interval', () => {
    expect(clopperPearson(0, 0, 0.95)).toEqual([0, 1]);
    for (const nonsense of [
      clopperPearson(-1, 10, 0.95),
      clopperPearson(11, 10, 0.95),
      clopperPearson(1, 10, 1),
      clopperPearson(1, Number.NaN, 0.95),
    ])
      expect(nonsense).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('posteriorRate', () => {
  test('4 of 20 with Jeffreys: 21.4 %, 7.15 % to 40.8 %, a twenty-first of it prior', () => {
    const { rate, low, high, priorShare } = posteriorRate(4, 20, 0.95);
    expect([rate, low, high, priorShare].map((value) => value.toFixed(4))).toEqual(['0.2143', '0.0715', '0.4082', '0.0476']);
  });
  test('a typed prior of 3 in 10 makes a third of the answer', () => {
    const { rate, low, high, priorShare } = posteriorRate(4, 20, 0.95, { a: 3, b: 7 });
    expect(rate).toBeCloseTo(7 / 30, 14);
    expect(priorShare).toBeCloseTo(1 / 3, 14);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.103', '0.397']);
  });
  test('one-sided at the ends, two-sided without any trial', () => {
    expect(posteriorRate(30, 30, 0.95).low).toBeCloseTo(1 - 0.06151672, 8);
    expect(posteriorRate(30, 30, 0.95).high).toBe(1);
    const { low, high, priorShare } = posteriorRate(0, 0, 0.95);
    expect([low.toFixed(4), high.toFixed(4), priorShare]).toEqual(['0.0015', '0.9985', 1]);
  });
  test('nonsense has no rate', () => {
    for (const nonsense of [posteriorRate(2, 1, 0.95), posteriorRate(1, 2, 0), posteriorRate(1, 2, 0.95, { a: 0, b: 1 })])
      expect(Object.values(nonsense)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});
