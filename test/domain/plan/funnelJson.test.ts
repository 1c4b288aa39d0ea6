import { funnelJson } from '../../../src/domain/plan/funnelJson';
import { basisOf, NO_TARGETS } from '../support/basis';
import { ladder } from '../support/ladder';
import { planOf } from '../support/plan';

const targets = { ...NO_TARGETS, revenue: 100000e6, averageDeal: 50000e6, rates: { sql: 0.9 } };
const json = funnelJson(planOf(basisOf({ targets }), { leads: ladder }).funnel);

test('a row per stage from visits to deals, in snake_case, and it survives the way to text', () => {
  expect(json.funnel.map(({ stage }) => stage)).toEqual(['visits', 'mql', 'sql', 'opportunity', 'offer', 'won']);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.funnel[2]).toEqual({
    stage: 'sql',
    count: 20,
    rate: 0.4,
    low: expect.closeTo(0.2761, 4),
    high: expect.closeTo(0.5382, 4),
    entered: 50,
    passed: 20,
    fresh: 0,
    median_days: 10,
    prior: 0,
    benchmark: 0.9,
    benchmark_from: 'goal',
    bottleneck: true,
    open: 10,
    needed: expect.any(Number),
    needed_low: expect.any(Number),
    needed_high: expect.any(Number),
    gap: expect.any(Number),
  });
});
test('what was calculated back from stands beside it, money in units', () => {
  // open: 30 MQLs x 2 %, 10 SQLs x 5 %, 5 opportunities x 10 %, 4 offers x 20 %
  expect(json.funnel_goal).toEqual({
    from: '2025-02-15',
    to: '2026-02-14',
    average_deal: 50000,
    average_from: 'goal',
    goal_revenue: 100000,
    goal_deals: 2,
    won_deals: 0,
    won_value: 0,
    expected_deals: expect.closeTo(0.6 + 0.5 + 0.5 + 0.8, 12),
  });
});
test('the weight of the prior is said where cases are few, and unknown is null', () => {
  const few = funnelJson(planOf(basisOf(), { leads: ladder.filter(({ id }) => id === 'won0' || id === 'offer0') }).funnel);
  expect(few.funnel.map(({ prior }) => prior)).toEqual([null, null, 1 / 3, 1 / 3, 1 / 3, 1 / 3]);
  expect(few.funnel[0]).toMatchObject({ count: null, rate: null, needed: null, benchmark: null });
  expect(few.funnel_goal).toMatchObject({ average_deal: null, average_from: null, goal_deals: null });
});
