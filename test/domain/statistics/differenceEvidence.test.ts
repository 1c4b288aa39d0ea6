import gammaln from '@stdlib/math-base-special-gammaln';

import * as fc from 'fast-check';
import { confidenceSequence, decidingEvidence } from '../../../src/domain/statistics/confidenceSequence';
import { type Arms, differenceEvidence } from '../../../src/domain/statistics/differenceEvidence';
import { seededIndex } from '../../../src/domain/statistics/seededIndex';

const arms = (k: number, n: number, l: number, m: number): Arms => ({ a: { successes: k, trials: n }, b: { successes: l, trials: m } });

describe('differenceEvidence', () => {
  test('1 of 30 against 13 of 30 is 14.4, against 14 of 30 is 25.7: the first does not reach the 20 of 95 %', () => {
    expect(Math.exp(differenceEvidence(arms(1, 30, 13, 30), 0))).toBeCloseTo(14.4, 1);
    expect(Math.exp(differenceEvidence(arms(1, 30, 14, 30), 0))).toBeCloseTo(25.7, 1);
    expect(Math.exp(decidingEvidence(0.95))).toBeCloseTo(20, 10);
  });

  // the smallest value over all pairs with 30 digits (mpmath): Beta functions, golden section
  test.each([
    [0, 1, 30, 12, 30, 2.13967691072844],
    [0, 10, 200, 34, 200, 3.32643834914961],
    [0, 5, 100, 50, 10000, 1.18561706020827],
    [0.05, 10, 200, 34, 200, 0.189784691075559],
    [-0.2, 3, 40, 9, 25, 5.58889696030056],
    [0, 0, 50, 7, 50, 1.33103554291532],
    [0.3, 20, 20, 20, 30, 5.65731771763208],
  ])('against a difference of %d: %d of %d and %d of %d', (difference, k, n, l, m, wanted) => {
    const found = differenceEvidence(arms(k, n, l, m), difference);
    expect(found).toBeGreaterThanOrEqual(wanted - 1e-9);
    expect(found).toBeLessThan(wanted + 1e-6);
  });

  test('is the smallest over all pairs of rates, by another formula on a grid', () => {
    const logBeta = (a: number, b: number) => gammaln(a) + gammaln(b) - gammaln(a + b);
    const average = (k: number, n: number, p: number, sure: number) =>
      Math.exp(logBeta(sure * p + k, sure * (1 - p) + n - k) - logBeta(sure * p, sure * (1 - p)) - k * Math.log(p) - (n - k) * Math.log1p(-p));
    const sure = [10, 100, 1000, 10000];
    const against = ({ a, b }: Arms, p: number, q: number) => {
      const one = sure.map((s) => average(a.successes, a.trials, p, s));
      const other = sure.map((s) => average(b.successes, b.trials, q, s));
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      return Math.log(0.5 * (sum(one.map((value, at) => value * other[at])) / 4 + (sum(one) * sum(other)) / 16));
    };
    const arm = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(arm, arm, fc.integer({ min: -9, max: 9 }), ([k, n], [l, m], tenths) => {
        const pair = arms(k, n, l, m);
        const difference = tenths / 10;
        const found = differenceEvidence(pair, difference);
        let least = Number.POSITIVE_INFINITY;
        for (let i = 1; i < 400; i++) {
          const p = Math.max(0, -difference) + (i / 400) * (1 - Math.abs(difference));
          least = Math.min(least, against(pair, p, p + difference));
        }
        expect(found).toBeLessThan(least + 1e-6);
        expect(found).toBeGreaterThan(least - 0.3);
      }),
      { numRuns: 60 },
    );
  });

  test('names and sides do not matter', () => {
    const arm = fc.integer({ min: 0, max: 2000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(arm, arm, fc.integer({ min: -9, max: 9 }), ([k, n], [l, m], tenths) => {
        const found = differenceEvidence(arms(k, n, l, m), tenths / 10);
        expect(differenceEvidence(arms(l, m, k, n), -tenths / 10)).toBeCloseTo(found, 4);
        expect(differenceEvidence(arms(n - k, n, m - l, m), -tenths / 10)).toBeCloseTo(found, 4);
      }),
    );
  });

  test('the observed difference is never excluded', () => {
    const arm = fc.integer({ min: 1, max: 1000000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(fc.property(arm, arm, ([k, n], [l, m]) => expect(differenceEvidence(arms(k, n, l, m), l / m - k / n)).toBeLessThan(1e-6)));
  });

  test('without trials there is no evidence; a difference of 1 is possible only for none against all', () => {
    expect(differenceEvidence(arms(0, 0, 0, 0), 0.3)).toBe(0);
    expect(differenceEvidence(arms(0, 5, 5, 5), 1)).toBe(0);
    expect(differenceEvidence(arms(5, 5, 0, 5), -1)).toBe(0);
    expect([differenceEvidence(arms(1, 5, 5, 5), 1), differenceEvidence(arms(0, 5, 5, 5), -1)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  /** The chance that the true difference is excluded after any of the first rounds, exactly: every course of the test, with its weight. */
  const everWrong = (pA: number, pB: number, perRound: readonly [number, number], rounds: number, confidence: number): number => {
    const enough = decidingEvidence(confidence);
    let wrong = 0;
    let alive = new Map<string, number>([['0,0', 1]]);
    const step = (from: Map<string, number>, arm: 0 | 1, rate: number) => {
      const to = new Map<string, number>();
      for (const [key, weight] of from) {
        const counts = key.split(',').map(Number);
        for (const [success, chance] of [
          [0, 1 - rate],
          [1, rate],
        ]) {
          const next = arm === 0 ? `${counts[0] + success},${counts[1]}` : `${counts[0]},${counts[1] + success}`;
          to.set(next, (to.get(next) ?? 0) + weight * chance);
        }
      }
      return to;
    };
    for (let round = 1; round <= rounds; round++) {
      for (let i = 0; i < perRound[0]; i++) alive = step(alive, 0, pA);
      for (let i = 0; i < perRound[1]; i++) alive = step(alive, 1, pB);
      for (const [key, weight] of [...alive]) {
        const [k, l] = key.split(',').map(Number);
        if (differenceEvidence(arms(k, round * perRound[0], l, round * perRound[1]), pB - pA, enough) < enough) continue;
        wrong += weight;
        alive.delete(key);
      }
    }
    return wrong;
  };
  test.each([
    [0.5, 0.5, [1, 1], 30, 0.8],
    [0.1, 0.1, [1, 1], 40, 0.8],
    [0.05, 0.3, [1, 1], 30, 0.8],
    [0.2, 0.2, [3, 1], 20, 0.8],
    [0.3, 0.3, [1, 1], 40, 0.95],
  ] as const)('rates %d and %d, %j trials a round: looking after each of %d rounds, %d holds', (pA, pB, perRound, rounds, confidence) => {
    const wrong = everWrong(pA, pB, perRound, rounds, confidence);
    expect(wrong).toBeLessThanOrEqual(1 - confidence);
    expect(wrong).toBeGreaterThan(0);
  });
  /** How many of the simulated tests ever exclude "no difference", looked at after every 50 trials an arm. */
  const found = (permilleA: number, permilleB: number, runs: number): number => {
    const enough = decidingEvidence(0.95);
    const next = seededIndex(11, 1000);
    const finds = () => {
      let k = 0;
      let l = 0;
      for (let n = 1; n <= 2000; n++) {
        k += Number(next() < permilleA);
        l += Number(next() < permilleB);
        if (n % 50 === 0 && differenceEvidence(arms(k, n, l, n), 0, enough) >= enough) return true;
      }
      return false;
    };
    return Array.from({ length: runs }, finds).filter(Boolean).length;
  };
  test('400 simulated tests of equal rates, 40 looks each: under 5 % ever find a difference', () => {
    expect(found(100, 100, 400)).toBeLessThan(20);
  });
  test('10 % against 20 %: all of 50 simulated tests find it within 2,000 trials an arm', () => {
    expect(found(100, 200, 50)).toBe(50);
  });
});

describe('confidenceSequence', () => {
  test('10 of 200 against 34 of 200: 0.4 to 24.4 points, B is better; 1 of 30 against 12 of 30 is undecided', () => {
    const [low, high] = confidenceSequence(arms(10, 200, 34, 200), 0.95);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.004', '0.244']);
    expect(confidenceSequence(arms(1, 30, 12, 30), 0.95)[0]).toBeLessThan(0);
  });
  test('excludes exactly the differences against which the evidence is enough', () => {
    const arm = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(arm, arm, fc.double({ min: -1, max: 1, noNaN: true }), ([k, n], [l, m], difference) => {
        const [low, high] = confidenceSequence(arms(k, n, l, m), 0.95);
        fc.pre(Math.min(Math.abs(low - difference), Math.abs(high - difference)) > 1e-5);
        const excluded = differenceEvidence(arms(k, n, l, m), difference) >= decidingEvidence(0.95);
        expect(excluded).toBe(difference < low || difference > high);
        expect(low).toBeLessThanOrEqual(l / m - k / n);
        expect(high).toBeGreaterThanOrEqual(l / m - k / n);
      }),
      { numRuns: 25 },
    );
  });
  test('is wider than the interval of a fixed end, but at most 2.1 times as wide', () => {
    for (const [k, l, n] of [
      [20, 40, 200],
      [100, 200, 1000],
      [30, 60, 10000],
      [5000, 5500, 10000],
    ]) {
      const [low, high] = confidenceSequence(arms(k, n, l, n), 0.95);
      const fixed = 2 * 1.96 * Math.sqrt((k * (n - k) + l * (n - l)) / n ** 3);
      expect(high - low).toBeGreaterThan(fixed);
      expect(high - low).toBeLessThan(2.1 * fixed);
    }
  });
  test('more confidence is wider; one trial, none, all and a million keep their limits', () => {
    const [low, high] = confidenceSequence(arms(10, 200, 34, 200), 0.95);
    const [wideLow, wideHigh] = confidenceSequence(arms(10, 200, 34, 200), 0.999);
    expect([wideLow < low, wideHigh > high]).toEqual([true, true]);
    expect(confidenceSequence(arms(0, 1, 1, 1), 0.95)).toEqual([-1, 1]);
    expect(confidenceSequence(arms(0, 30, 30, 30), 0.95)[1]).toBe(1);
    const [equal, mirrored] = confidenceSequence(arms(0, 30, 0, 30), 0.95);
    expect(equal).toBeCloseTo(-mirrored, 6);
    const [narrowLow, narrowHigh] = confidenceSequence(arms(3000, 1e6, 3400, 1e6), 0.95);
    expect(narrowLow).toBeGreaterThan(0);
    expect(narrowHigh).toBeLessThan(0.0008);
  });
  test('an arm without trials tells nothing, nonsense has no limits', () => {
    expect(confidenceSequence(arms(0, 0, 5, 10), 0.95)).toEqual([-1, 1]);
    for (const [pair, confidence] of [
      [arms(11, 10, 5, 10), 0.95],
      [arms(-1, 10, 5, 10), 0.95],
      [arms(1, 10, 5, Number.NaN), 0.95],
      [arms(1, 10, 5, 10), 1],
    ] as const)
      expect(confidenceSequence(pair, confidence)).toEqual([Number.NaN, Number.NaN]);
  });
});
