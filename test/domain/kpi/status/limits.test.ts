// Verdicts by limits, and laws that every rule with a direction obeys.
import fc from 'fast-check';
import { binomialStatus } from '../../../../src/domain/kpi/status/binomialStatus';
import { intervalStatus } from '../../../../src/domain/kpi/status/intervalStatus';
import { judgedLimits, judgedStatus } from '../../../../src/domain/kpi/status/judgedStatus';

const FLIPPED = { on_track: 'off_track', off_track: 'on_track', too_early: 'too_early' } as const;

describe('limits that are all there is to know', () => {
  const status = (goal: number, direction: 'up' | 'down' = 'up') => intervalStatus({ low: 0.45, high: 0.9, goal, direction });
  test('45 % to 90 %: on track for 45 %, too early for 70 %, off track for 95 %', () => {
    expect([0.45, 0.7, 0.95].map((goal) => status(goal))).toEqual(['on_track', 'too_early', 'off_track']);
  });
  test('a limit at the goal may still reach it: 90 % is too early, not off track', () => {
    expect(status(0.9)).toBe('too_early');
  });
  test('where less is better the sides change places: on track from the upper limit down', () => {
    expect([0.4, 0.45, 0.7, 0.9].map((goal) => status(goal, 'down'))).toEqual(['off_track', 'too_early', 'too_early', 'on_track']);
  });
  test('away from the limits themselves the verdict flips with the direction', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (a, b, goal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        if (goal === low || goal === high) return;
        const [up, down] = (['up', 'down'] as const).map((direction) => intervalStatus({ low, high, goal, direction }));
        expect(down).toBe(FLIPPED[up]);
      }),
    );
  });
});

describe('a part of the companies judged', () => {
  const eight = { reached: 20, judged: 8, yes: 6, confidence: 0.95 };
  test('8 of 20 judged, 6 yes: 9 to 18 of the 20, for P(at least 6) is 4.0 % with 9 and 1.5 % with 8', () => {
    expect(judgedLimits(eight)).toEqual([0.45, 0.9]);
    // C(9,6) C(11,2) + C(9,7) C(11,1) + C(9,8) of C(20,8) = (84 x 55 + 36 x 11 + 9) / 125970 = 3.99 %
    expect((84 * 55 + 36 * 11 + 9) / 125970).toBeGreaterThan(0.025);
    // C(8,6) C(12,2) + C(8,7) C(12,1) + C(8,8) of C(20,8) = (28 x 66 + 8 x 12 + 1) / 125970 = 1.54 %
    expect((28 * 66 + 8 * 12 + 1) / 125970).toBeLessThan(0.025);
  });
  test('45 % is on track, 50 % too early, 95 % off track', () => {
    const status = (goal: number) => judgedStatus({ ...eight, goal, direction: 'up' });
    expect([0.45, 0.5, 0.95].map(status)).toEqual(['on_track', 'too_early', 'off_track']);
  });
  test('the verdict flips with the direction, and with all judged there always is one', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), ([reached, a, b], percent) => {
        const judged = Math.min(a, reached);
        const question = { reached, judged, yes: Math.min(b, judged), goal: percent / 100 + 1e-7, confidence: 0.95 };
        const [up, down] = (['up', 'down'] as const).map((direction) => judgedStatus({ ...question, direction }));
        expect(down).toBe(FLIPPED[up]);
        if (judged === reached) expect(up).not.toBe('too_early');
      }),
    );
  });
});

test('a rate’s verdict flips with the direction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.integer({ min: 1, max: 99 }), (trials, k, percent) => {
      const question = { successes: Math.min(k, trials), trials, goal: percent / 100, confidence: 0.95 };
      const [up, down] = (['up', 'down'] as const).map((direction) => binomialStatus({ ...question, direction }));
      expect(down).toBe(FLIPPED[up]);
    }),
  );
});
