import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { backCalculationCredit } from '../../../src/domain/funnel/backCalculationCredit';
import { backCalculationRange } from '../../../src/domain/funnel/backCalculationRange';
import { bottleneck } from '../../../src/domain/funnel/bottleneck';
import { chanceFrom } from '../../../src/domain/funnel/chanceFrom';
import { expectedDeals } from '../../../src/domain/funnel/expectedDeals';
import { isOpen } from '../../../src/domain/funnel/isOpen';
import { jeffreys, rangeOfSteps } from '../../../src/domain/funnel/rangeOfSteps';
import { reckonedRate } from '../../../src/domain/funnel/reckonedRate';
import type { FunnelStageResult } from '../../../src/domain/plan/types';
import { basisOf } from '../support/basis';
import { planOf } from '../support/plan';

describe('the rate to reckon with', () => {
  test('12 of 40 are 30 %; 1 of 3 is 1.5 of 4, a quarter prior; 0 of 20 is 0.5 of 21', () => {
    expect(reckonedRate(40, 12)).toEqual({ rate: 0.3, prior: 0 });
    expect(reckonedRate(3, 1)).toEqual({ rate: 0.375, prior: 0.25 });
    expect(reckonedRate(20, 0)).toEqual({ rate: 0.5 / 21, prior: 1 / 21 });
    expect(reckonedRate(0, 0)).toBeNull();
  });
  test('from 5 cases with a passage on the cases speak alone', () => {
    expect([reckonedRate(4, 4)?.prior, reckonedRate(5, 5)?.prior, reckonedRate(5, 1)?.prior]).toEqual([0.2, 0, 0]);
  });
  test('it is the mean of the cases and of one half, each by its weight, and never 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (entered, some) => {
        const passed = Math.min(some, entered);
        const { rate, prior } = reckonedRate(entered, passed)!;
        expect(rate).toBeGreaterThan(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(rate).toBeCloseTo((1 - prior) * (passed / entered) + prior * 0.5, 12);
      }),
    );
  });
});

describe('the open pipeline', () => {
  test('8 opportunities and 6 offers at 50 % a step are worth 2 + 3 deals', () => {
    expect(expectedDeals([null, 0.5, 0.5], [8, 6, 0])).toBe(5);
    expect(backCalculationCredit({ deals: 10, conversions: [null, 0.5, 0.5], open: [8, 6, 99], rounding: 'up' })).toBe(5);
  });
  test('beyond a step that nobody knows it counts for nothing', () => {
    expect(expectedDeals([null, null, 0.5], [8, 6, 0])).toBe(3);
  });
  test.each([
    ['open', 4, true],
    ['won', 5, false],
    ['lost', 4, false],
    ['disqualified', 1, false],
    ['nurture', 1, true],
    ['rejected', 1, true],
    ['nurture', 2, false],
    ['rejected', 2, false],
  ] as const)('%s on rung %d is open: %s', (fate, furthest, open) => {
    expect(isOpen({ fate, furthest })).toBe(open);
  });
});

describe('the range of the needed numbers', () => {
  test('10 deals where 5 of 20 offers were won: 22 to 98 offers', () => {
    expect(rangeOfSteps({ deals: 10, steps: [null, jeffreys(5, 20)], confidence: 0.95, rounding: 'up' })).toEqual([
      [22, 98],
      [10, 10],
    ]);
  });
  test('counts of one cohort are a chain of such steps', () => {
    const range = rangeOfSteps({ deals: 4, steps: [null, jeffreys(20, 40), jeffreys(5, 20)], confidence: 0.9, rounding: 'exact' });
    expect(backCalculationRange({ deals: 4, counts: [40, 20, 5], confidence: 0.9, rounding: 'exact' })).toEqual(range);
  });
  test('a step without a passage is wide, but has limits; above an unknown step there are none', () => {
    const [low, high] = rangeOfSteps({ deals: 1, steps: [null, jeffreys(0, 10)], confidence: 0.95, rounding: 'up' })[0]!;
    // 2.5 % and 97.5 % of Beta(0.5, 10.5) are 0.0000479 and 0.2172
    expect(low).toBe(5);
    expect(high).toBeGreaterThan(20000);
    expect(rangeOfSteps({ deals: 1, steps: [null, null, jeffreys(1, 2)], confidence: 0.95, rounding: 'up' })[0]).toBeNull();
  });
});

describe('the bottleneck (#53)', () => {
  const step = (rate: number, high: number) => ({ rate, low: 0, high });
  test('is the largest benchmark / rate among steps whose upper limit lies below the benchmark', () => {
    // 5 % against 20 % lags four times, 30 % against 60 % twice
    expect(bottleneck([null, step(0.05, 0.112), step(0.3, 0.396)], [null, 0.2, 0.6])).toBe(1);
    expect(bottleneck([null, step(0.05, 0.2), step(0.3, 0.396)], [null, 0.2, 0.6])).toBe(2);
  });
  test('is none without a benchmark, or where chance may explain it', () => {
    expect(bottleneck([null, step(0.05, 0.112)], [null, null])).toBe(-1);
    expect(bottleneck([null, step(0.05, 0.3)], [null, 0.2])).toBe(-1);
  });
  test('a step that nobody passed lags without end; of two such ones the upper', () => {
    expect(bottleneck([null, step(0.01, 0.02), step(0, 0.1), step(0, 0.1)], [null, 0.2, 0.2, 0.2])).toBe(2);
  });
});

describe('the chance of a deal from a stage on', () => {
  const stage = (entered: number, passed: number) => ({ entered, passed }) as FunnelStageResult;
  const funnel = { stages: [stage(0, 0), stage(60, 12), stage(20, 8), stage(10, 5), stage(5, 4), stage(4, 1)] };
  test('is the product of the steps below it; 1 of 4 is reckoned as 1.5 of 5, a fifth of it prior', () => {
    expect(chanceFrom(funnel, 'mql')).toEqual({ chance: 0.4 * 0.5 * 0.8 * 0.3, prior: expect.closeTo(0.2, 12), cases: 4 });
    expect(chanceFrom(funnel, 'offer')).toMatchObject({ chance: 0.3, cases: 4 });
    expect(chanceFrom(funnel, 'won')).toMatchObject({ chance: 1, prior: 0 });
  });
  test('is unknown where a step has no cases', () => {
    expect(chanceFrom({ stages: funnel.stages.concat(stage(0, 0)) }, 'mql')).toBeNull();
  });
});

describe('the average deal', () => {
  const won = (id: string, more = {}) => ({ id, status: 'won', created: '2025-05-01', closed: '2025-06-01', ...more });
  const average = (...rows: ReturnType<typeof won>[]) => planOf(basisOf({}), { deals: rows }).funnel;
  test('is the mean of the deals won in the base window with an amount in a currency that converts', () => {
    const rows = [
      won('1', { amount: 40000 }),
      won('2', { amount: 20000, currency: 'EUR' }),
      won('3'),
      won('4', { amount: 9e6, currency: 'SEK' }),
      won('5', { amount: 9e6, closed: '2025-02-14' }),
      won('6', { amount: 9e6, status: 'lost' }),
      won('7', { amount: 9e6, closed: '2026-02-15' }),
    ];
    expect(average(...rows)).toMatchObject({ averageDeal: 30000e6, averageFrom: 'deals' });
    expect(average()).toMatchObject({ averageDeal: null, averageFrom: null });
  });
  test('what is typed wins', () => {
    const targets = { revenue: null, averageDeal: 5e6, grossMargin: null, rates: {} };
    expect(planOf(basisOf({ targets }), { deals: [won('1', { amount: 40000 })] }).funnel).toMatchObject({ averageDeal: 5e6, averageFrom: 'goal' });
  });
});

test('days in common: visits 10 January to 20 March, first lead 5 January, today 14 February', () => {
  const plan = planOf(basisOf({ accounts: [{ id: 'a', name: 'a', row: 2, tier: null, owner: null, potential: null }] }), {
    visits: ['2026-01-10', '2026-02-10'].map((started) => ({ account: 'a', started, pages: 2, seconds: 30 })),
    leads: ['2026-01-05', '2026-01-10', '2026-02-10', '2026-02-12'].map((created, at) => ({ id: `${at}`, created, mql: created })),
  });
  // MQLs of the 5th and of 12 February lie outside what the visits cover
  expect(plan.funnel.stages[1]).toMatchObject({ entered: 2, passed: 2, rate: 1, low: null, high: null, count: 4 });
  expect(plan.funnel.from).toBe(dayOfIso('2025-02-15'));
});
