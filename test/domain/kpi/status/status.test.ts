import fc from 'fast-check';
import { binomialStatus } from '../../../../src/domain/kpi/status/binomialStatus';
import { atLeast, atMost } from '../../../../src/domain/kpi/status/binomialTails';
import { censusStatus } from '../../../../src/domain/kpi/status/censusStatus';
import { costStatus } from '../../../../src/domain/kpi/status/costStatus';
import { improbable } from '../../../../src/domain/kpi/status/improbable';
import { poissonStatus } from '../../../../src/domain/kpi/status/poissonStatus';
import { poissonAtLeast, poissonAtMost } from '../../../../src/domain/kpi/status/poissonTails';
import type { Verdict } from '../../../../src/domain/kpi/status/types';
import { garwood } from '../../../../src/domain/statistics/garwood';

const rate = (successes: number, trials: number, goal: number, direction: 'up' | 'down' = 'up') =>
  binomialStatus({ successes, trials, goal, confidence: 0.95, direction });
const visits = (count: number, daysGone: number, daysLeft: number, goal: number) =>
  poissonStatus({ count, daysGone, daysLeft, goal, confidence: 0.95 });
const cost = (spent: number, count: number, goal: number) => costStatus({ cost: spent, count, goal, confidence: 0.95 });
/** the better, the higher */
const RANK: Record<Verdict, number> = { off_track: 0, too_early: 1, on_track: 2 };

describe('exact tails (#137)', () => {
  test('1 of 10 against 1 %: P(at least 1) = 1 - 0.99^10, P(at most 1) = 0.99^10 + 10 x 0.01 x 0.99^9', () => {
    expect(atLeast(1, 10, 0.01)).toBeCloseTo(1 - 0.99 ** 10, 12);
    expect(atMost(1, 10, 0.01)).toBeCloseTo(0.99 ** 10 + 10 * 0.01 * 0.99 ** 9, 12);
  });
  test('nothing or everything is certain at the ends', () => {
    expect([atLeast(0, 10, 0.5), atMost(10, 10, 0.5), atLeast(3, 10, 0), atMost(3, 10, 1)]).toEqual([1, 1, 0, 0]);
    expect([atLeast(3, 10, 1), atMost(3, 10, 0)]).toEqual([1, 1]);
    expect([poissonAtLeast(0, 5), poissonAtLeast(2, 0), poissonAtMost(2, 0)]).toEqual([1, 0, 1]);
  });
  test('at most 4 where 40 / 3 are expected: e^-m (1 + m + m^2/2 + m^3/6 + m^4/24) = 0.0029', () => {
    const m = 40 / 3;
    expect(poissonAtMost(4, m)).toBeCloseTo(Math.exp(-m) * (1 + m + m ** 2 / 2 + m ** 3 / 6 + m ** 4 / 24), 12);
    expect(poissonAtMost(4, m)).toBeCloseTo(0.0029, 4);
  });
});

test('a tail of 10 % is improbable at 80 % confidence, one of 10.1 % is not', () => {
  expect((1 - 0.8) / 2).toBeLessThan(0.1);
  expect([improbable(0.1, 0.8), improbable(0.101, 0.8)]).toEqual([true, false]);
});

describe('shares of trials', () => {
  test("1 of 10 against 1 % is too early, although Wilson's lower limit of 1.8 % lies above it", () => {
    expect(rate(1, 10, 0.01)).toBe('too_early');
  });
  test('the exact lower limit of 1 of 10 is 0.25 %: a goal of 0.25 % is on track, 0.26 % is not yet', () => {
    // 1 - (1 - g)^10 = 0.025 at g = 1 - 0.975^0.1 = 0.002529
    expect(rate(1, 10, 0.0025)).toBe('on_track');
    expect(rate(1, 10, 0.0026)).toBe('too_early');
  });
  test('1 of 100 against 10 % is off track: P(at most 1) = 0.9^100 + 100 x 0.1 x 0.9^99 = 0.03 %', () => {
    expect(rate(1, 100, 0.1)).toBe('off_track');
  });
  test('a tail that equals the allowed error decides, whatever the last bits of the computer say', () => {
    const at = (successes: number, trials: number, goal: number, confidence: number) =>
      binomialStatus({ successes, trials, goal, confidence, direction: 'up' });
    // 1 of 1 has a tail of 10 %, 5 %, 2.5 %; 2 of 2 at a half have 25 %
    expect([at(1, 1, 0.1, 0.8), at(1, 1, 0.05, 0.9), at(1, 1, 0.025, 0.95), at(2, 2, 0.5, 0.5)]).toEqual(new Array(4).fill('on_track'));
    expect([at(0, 1, 0.9, 0.8), at(0, 1, 0.95, 0.9), at(0, 2, 0.5, 0.5)]).toEqual(new Array(3).fill('off_track'));
    expect(at(1, 1, 0.1000001, 0.8)).toBe('too_early');
  });
  test('where less is better the verdicts are exchanged', () => {
    expect(rate(1, 100, 0.1, 'down')).toBe('on_track');
    expect(rate(1, 10, 0.0025, 'down')).toBe('off_track');
    expect(rate(1, 10, 0.01, 'down')).toBe('too_early');
  });
  test('a real number of successes lies between its neighbours', () => {
    expect(atLeast(15.5, 5000, 0.004)).toBeLessThan(atLeast(15, 5000, 0.004));
    expect(atLeast(15.5, 5000, 0.004)).toBeGreaterThan(atLeast(16, 5000, 0.004));
  });
  test('a higher goal never makes the status better', () => {
    const goals = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), goals, (trials, share, [a, b]) => {
        const at = (goal: number) => RANK[rate(share * trials, trials, goal)];
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
  test('the observed rate itself is always too early', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.double({ min: 0.01, max: 0.99 }), (trials, share) => {
        expect(rate(share * trials, trials, share)).toBe('too_early');
      }),
    );
  });
});

describe('counts of a period', () => {
  test.each([
    [6, 'on_track'],
    [7, 'too_early'],
    [12, 'too_early'],
    [16, 'too_early'],
    [17, 'off_track'],
  ])('5 at day 45 of 90 lead to 6.6 to 16.7: goal %i is %s', (goal, status) => {
    const [low, high] = garwood(5, 0.95);
    expect([5 + low, 5 + high].map((limit) => limit.toFixed(1))).toEqual(['6.6', '16.7']);
    expect(visits(5, 45, 45, goal)).toBe(status);
  });
  test('a goal that is reached is on track on any day', () => {
    expect(visits(12, 1, 89, 12)).toBe('on_track');
  });
  test('on the last day there is nothing to wait for', () => {
    expect(visits(12, 90, 0, 12)).toBe('on_track');
    expect(visits(11, 90, 0, 12)).toBe('off_track');
  });
  test('before the first day it is too early', () => {
    expect(visits(0, 0, 90, 12)).toBe('too_early');
  });
  test('none by day 45 leads to 0 to 3.7: a goal of 4 is off track, 3 is too early', () => {
    expect(visits(0, 45, 45, 4)).toBe('off_track');
    expect(visits(0, 45, 45, 3)).toBe('too_early');
  });
  test('the verdict agrees with the limits of the rate: on track from the lower one, off track from the upper one', () => {
    const day = fc.integer({ min: 1, max: 89 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), day, fc.integer({ min: 1, max: 200 }), (count, gone, goal) => {
        const left = 90 - gone;
        const [low, high] = garwood(count, 0.95).map((limit) => count + (limit / gone) * left);
        fc.pre(Math.min(Math.abs(low - goal), Math.abs(high - goal)) > 1e-6);
        expect(visits(count, gone, left, goal)).toBe(low >= goal ? 'on_track' : high <= goal ? 'off_track' : 'too_early');
      }),
    );
  });
  test('a higher goal never makes the status better', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 90 }), fc.nat(100), fc.nat(100), (count, gone, a, b) => {
        const at = (goal: number) => RANK[visits(count, gone, 90 - gone, goal)];
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});

describe('a census', () => {
  test('24 of 60 are 40 %: on track for 50 % when two thirds of the period are gone, off track at its end', () => {
    expect(censusStatus(24 / 60, 0.5, 2 / 3)).toBe('on_track');
    expect(censusStatus(24 / 60, 0.5, 1)).toBe('off_track');
  });
  test('a goal that is met exactly is met: 33 of 60 and 55 %', () => {
    expect(censusStatus(33 / 60, 0.55, 1)).toBe('on_track');
  });
});

describe('cost per SQL', () => {
  test('40,000 spent, 4 SQLs, goal 3,000: 3,906 to 36,702, off track', () => {
    const [low, high] = garwood(4, 0.95);
    expect(40000 / high).toBeCloseTo(3906, 0);
    expect(40000 / low).toBeCloseTo(36702, 0);
    expect(cost(40000, 4, 3000)).toBe('off_track');
  });
  test('on track means that the upper limit is at or under the goal', () => {
    expect(cost(40000, 4, 36701)).toBe('too_early');
    expect(cost(40000, 4, 36703)).toBe('on_track');
  });
  test('off track from the lower limit down', () => {
    expect(cost(40000, 4, 3907)).toBe('too_early');
    expect(cost(40000, 4, 3905)).toBe('off_track');
  });
  test('with no SQL a SQL costs at least cost / 3.69: 40,000 / 3.69 = 10,843', () => {
    expect(cost(40000, 0, 10800)).toBe('off_track');
    expect(cost(40000, 0, 10900)).toBe('too_early');
    expect(cost(40000, 0, 1e9)).toBe('too_early');
  });
  test('a goal of nothing cannot be met by spending', () => {
    expect(cost(100, 4, 0)).toBe('off_track');
  });
  test('a higher goal never makes the status worse', () => {
    const goal = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(50), goal, goal, (spent, count, a, b) => {
        const at = (limit: number) => RANK[cost(spent, count, limit)];
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});
