import * as fc from 'fast-check';
import { abTest } from '../../../src/domain/abTest/abTest';

const arms = (a: number, allA: number, b: number, allB: number) => ({ a: { successes: a, trials: allA }, b: { successes: b, trials: allB } });

describe('a test of two versions (#64)', () => {
  test('10 of 200 against 34 of 200 is decided for B', () => {
    const { chance, loss, verdict, more } = abTest(arms(10, 200, 34, 200), 0.95);
    expect([chance.toFixed(4), loss.toFixed(7), verdict, more]).toEqual(['0.9999', '0.0000004', 'B', null]);
  });
  test('10 of 200 against 25 of 200 is too early, 188 more trials per arm would decide', () => {
    expect(abTest(arms(10, 200, 25, 200), 0.95)).toMatchObject({ verdict: 'too_early', more: 188 });
    expect(abTest(arms(19, 388, 49, 388), 0.95).verdict).toBe('B');
    expect(abTest(arms(19, 387, 48, 387), 0.95).verdict).toBe('too_early');
  });
  test('fewer than 30 trials in an arm are too early, however clear', () => {
    expect(abTest(arms(1, 29, 25, 29), 0.95)).toMatchObject({ verdict: 'too_early', more: 1 });
    expect(abTest(arms(1, 30, 26, 30), 0.95).verdict).toBe('B');
    expect(abTest(arms(1, 300, 26, 29), 0.95).verdict).toBe('too_early');
  });
  test('equal rates never decide, at any number', () => {
    expect(abTest(arms(0, 40, 0, 40), 0.95)).toMatchObject({ verdict: 'too_early', more: null });
    expect(abTest(arms(500, 10000, 500, 10000), 0.95)).toMatchObject({ verdict: 'too_early', more: null });
  });
  test('rates too close to tell apart within 100 x the trials name no number', () => {
    expect(abTest(arms(480, 10000, 481, 10000), 0.95)).toMatchObject({ verdict: 'too_early', more: null });
  });

  const arm = fc.integer({ min: 1, max: 400 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
  const confidence = fc.constantFrom(0.8, 0.95, 0.99);
  test('swapping the versions swaps the verdict and turns the chance around', () => {
    fc.assert(
      fc.property(arm, arm, confidence, ([a, allA], [b, allB], sure) => {
        const there = abTest(arms(a, allA, b, allB), sure);
        const back = abTest(arms(b, allB, a, allA), sure);
        expect(back.chance).toBeCloseTo(1 - there.chance, 10);
        expect(back.verdict).toBe({ A: 'B', B: 'A', too_early: 'too_early' }[there.verdict]);
        expect(back.more).toBe(there.more);
        // E[max(pA - pB, 0)] - E[max(pB - pA, 0)] = E[pA] - E[pB]
        expect(there.loss - back.loss).toBeCloseTo((a + 1) / (allA + 2) - (b + 1) / (allB + 2), 10);
      }),
    );
  });
  test('the winner has the higher rate, and a verdict at 99 % is one at 95 % too', () => {
    fc.assert(
      fc.property(arm, arm, ([a, allA], [b, allB]) => {
        const { verdict } = abTest(arms(a, allA, b, allB), 0.99);
        if (verdict === 'too_early') return;
        expect(verdict).toBe(b / allB > a / allA ? 'B' : 'A');
        expect(abTest(arms(a, allA, b, allB), 0.95).verdict).toBe(verdict);
      }),
    );
  });
});
