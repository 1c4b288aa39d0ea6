import fc from 'fast-check';
import { firstPassing } from '../../../../src/domain/kpi/needMore/firstPassing';
import { moreDays } from '../../../../src/domain/kpi/needMore/moreDays';
import { moreSqls } from '../../../../src/domain/kpi/needMore/moreSqls';
import { moreTrials } from '../../../../src/domain/kpi/needMore/moreTrials';
import { binomialStatus } from '../../../../src/domain/kpi/status/binomialStatus';
import { costStatus } from '../../../../src/domain/kpi/status/costStatus';
import { poissonStatus } from '../../../../src/domain/kpi/status/poissonStatus';
import { poissonAtMost } from '../../../../src/domain/kpi/status/poissonTails';

const shared = { confidence: 0.95, direction: 'up' as const };

/** One trial after the other, until there is a verdict. */
const steppedTrials = (successes: number, trials: number, goal: number): number | null => {
  if (successes / trials === goal) return null;
  for (let more = 1; more <= 100 * trials; more += 1) {
    const then = trials + more;
    if (binomialStatus({ ...shared, successes: Math.round((successes / trials) * then), trials: then, goal }) !== 'too_early') return more;
  }
  return null;
};

describe('further trials', () => {
  test('1 of 10 against 1 %: 14 trials still round to 1, 15 to 2, and P(at least 2 of 15) = 1 - 0.99^15 - 15 x 0.01 x 0.99^14 = 0.0096', () => {
    expect(1 - 0.99 ** 15 - 15 * 0.01 * 0.99 ** 14).toBeCloseTo(0.0096, 4);
    expect(moreTrials({ ...shared, successes: 1, trials: 10, goal: 0.01 })).toBe(5);
  });
  test('0 of 10 against 10 %: off track as soon as 0.9^n <= 0.025, that is at n = 36 (ln 0.025 / ln 0.9 = 35.01)', () => {
    expect(moreTrials({ ...shared, successes: 0, trials: 10, goal: 0.1 })).toBe(26);
  });
  test('none where the rate equals the goal', () => {
    expect(moreTrials({ ...shared, successes: 1, trials: 10, goal: 0.1 })).toBeNull();
  });
  test('none where 100 x the trials do not suffice', () => {
    // 50 % against 49.9 %: about (1.96 / 0.001)^2 / 4 = 960,000 trials
    expect(moreTrials({ ...shared, successes: 50, trials: 100, goal: 0.499 })).toBeNull();
  });
  test('they are the fewest: stepping trial by trial finds the same number', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), share, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (trials, rate, goal) => {
        const question = { ...shared, successes: rate * trials, trials, goal };
        fc.pre(binomialStatus(question) === 'too_early');
        expect(moreTrials(question)).toBe(steppedTrials(rate * trials, trials, goal));
      }),
      { numRuns: 150 },
    );
  });
  test('also for whole successes at the rates of clicks', () => {
    for (const [successes, trials, goal] of [
      [3, 1000, 0.002],
      [3, 1000, 0.006],
      [2, 700, 0.0045],
      [12, 3000, 0.0032],
    ]) {
      expect(moreTrials({ ...shared, successes, trials, goal })).toBe(steppedTrials(successes, trials, goal));
    }
  });
  test('a long way to the verdict is found by halving, and is the same', () => {
    // 30 % against 29.5 %, 3,000 trials: the verdict comes after some 30,000 trials, of which 10,000 succeed
    const question = { ...shared, successes: 900, trials: 3000, goal: 0.295 };
    expect(moreTrials(question)).toBe(steppedTrials(900, 3000, 0.295));
  });
});

describe('the first number that passes', () => {
  test('of 1..100 the first whose square is at least 50 is 8', () => {
    expect(firstPassing({ from: 1, to: 100, passes: (at) => at * at >= 50, nears: (at) => at * at >= 40 })).toBe(8);
  });
  test('in a long range it halves its way to the neighbourhood', () => {
    let asked = 0;
    const passes = (at: number) => {
      asked += 1;
      return at >= 900000;
    };
    expect(firstPassing({ from: 1, to: 1e6, passes, nears: (at) => at >= 895000 })).toBe(900000);
    expect(asked).toBeLessThan(40000);
  });
  test('none is null', () => {
    expect(firstPassing({ from: 1, to: 10, passes: () => false, nears: () => false })).toBeNull();
  });
});

describe('further days', () => {
  const question = { count: 5, daysGone: 45, daysLeft: 45, goal: 12, confidence: 0.95 };
  test('5 visits at day 45 of 90 against 12: the verdict comes on the day before which every day was too early', () => {
    const days = moreDays(question)!;
    expect(days).toBe(22);
    expect(poissonAtMost(7, (5 * 67) / 23)).toBeCloseTo(0.023, 3);
    expect(poissonAtMost(7, (5 * 66) / 24)).toBeCloseTo(0.036, 3);
    const on = (more: number) => poissonStatus({ ...question, count: Math.round((5 / 45) * (45 + more)), daysGone: 45 + more, daysLeft: 45 - more });
    expect(on(days)).not.toBe('too_early');
    for (let more = 1; more < days; more += 1) expect(on(more)).toBe('too_early');
  });
  test('none where today’s rate ends exactly at the goal: 6 at day 45 of 90 and 12', () => {
    expect(moreDays({ ...question, count: 6 })).toBeNull();
  });
  test('none before the first day', () => {
    expect(moreDays({ ...question, count: 0, daysGone: 0, daysLeft: 90 })).toBeNull();
  });
  test('none beyond 100 x the days gone', () => {
    // 1 visit on the first day of two years; 100 days later the rate of one a day is still too wide for a goal of 725
    const early = { count: 1, daysGone: 1, daysLeft: 729, goal: 725, confidence: 0.95 };
    expect(poissonStatus({ ...early, count: 101, daysGone: 101, daysLeft: 629 })).toBe('too_early');
    expect(moreDays(early)).toBeNull();
  });
  test('otherwise a verdict comes by the last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 89 }), fc.integer({ min: 1, max: 90 }), (count, gone, goal) => {
        const asked = { count, daysGone: gone, daysLeft: 90 - gone, goal, confidence: 0.95 };
        fc.pre(poissonStatus(asked) === 'too_early' && count * 90 !== goal * gone);
        expect(moreDays(asked)).toBeGreaterThan(0);
        expect(moreDays(asked)).toBeLessThanOrEqual(90 - gone);
      }),
    );
  });
});

describe('further SQLs', () => {
  test('5,000 SQLs near the goal are answered by halving', () => {
    const question = { cost: 5000 * 1020, count: 5000, goal: 1000, confidence: 0.95 };
    const more = moreSqls(question)!;
    const at = (sqls: number) => costStatus({ ...question, count: sqls, cost: sqls * 1020 });
    expect([at(5000), at(5000 + more - 1), at(5000 + more)]).toEqual(['too_early', 'too_early', 'off_track']);
  });
  test('2 SQLs at 6,000 each against 3,000: at 8 SQLs 16 would be expected, P(at most 8) = 2.2 %, at 7 of 14 it is 3.2 %', () => {
    // P(X <= 8 | 16) = 0.0220, P(X <= 7 | 14) = 0.0316 (Poisson tables)
    expect(moreSqls({ cost: 12000, count: 2, goal: 3000, confidence: 0.95 })).toBe(6);
  });
  test('none without a SQL, where the cost equals the goal, or beyond 100 x the SQLs', () => {
    expect(moreSqls({ cost: 12000, count: 0, goal: 3000, confidence: 0.95 })).toBeNull();
    expect(moreSqls({ cost: 12000, count: 4, goal: 3000, confidence: 0.95 })).toBeNull();
    expect(moreSqls({ cost: 12001, count: 4, goal: 3000, confidence: 0.95 })).toBeNull();
  });
  test('they are the fewest: every number before them is too early', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 100, max: 9000 }), (count, price, goal) => {
        const at = (sqls: number) => costStatus({ cost: price * sqls, count: sqls, goal, confidence: 0.95 });
        fc.pre(at(count) === 'too_early' && price !== goal);
        const more = moreSqls({ cost: price * count, count, goal, confidence: 0.95 });
        const last = more === null ? 100 * count : more - 1;
        for (let step = 1; step <= last; step += 1) expect(at(count + step)).toBe('too_early');
        if (more !== null) expect(at(count + more)).not.toBe('too_early');
      }),
    );
  });
});
