import { basisOf } from '../support/basis';
import { kpiOf, type planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const goal = (share: number) => ({ goals: [{ kpi: 'engagement_rate' as const, goal: share, row: 2 }] });
const rate = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'engagement_rate:linkedin');
const one = { ...Q1, impressions: 20000, clicks: 60, engagements: 160, reach: 5000 };

test('160 / 20,000 = 0.8 %; n is the reach, k = 40 of 5,000, Wilson 0.59 % to 1.09 %; clicks are not added (#122, #123)', () => {
  const result = rate(basisOf(), { campaigns: [one] });
  expect(result).toMatchObject({ value: 0.008, n: 5000, kind: 'rate', live: true, remarks: ['media_reported'] });
  expect(result.components).toMatchObject({ successes: 40, trials: 5000 });
  expect(result.low).toBeCloseTo(0.00588068, 7);
  expect(result.high).toBeCloseTo(0.01087474, 7);
});
test('status by exact tails', () => {
  const status = (of: number) => rate(basisOf(goal(of)), { campaigns: [one] }).status;
  expect([0.005, 0.0085, 0.012].map(status)).toEqual(['on_track', 'too_early', 'off_track']);
});
test('120 on 100 impressions are 120 %: a value without interval and without status, as of the build', () => {
  expect(rate(basisOf(goal(0.5)), { campaigns: [{ ...Q1, impressions: 100, engagements: 120, reach: 80 }] })).toMatchObject({
    value: 1.2,
    n: 100,
    low: null,
    high: null,
    status: null,
    needMore: null,
    live: false,
    remarks: ['media_reported', 'can_exceed_one'],
  });
});
test('exactly one on each impression is still a share', () => {
  expect(rate(basisOf(), { campaigns: [{ ...Q1, impressions: 100, engagements: 100 }] })).toMatchObject({ value: 1, high: 1, live: true });
});
