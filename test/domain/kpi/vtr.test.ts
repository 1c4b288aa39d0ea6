import { basisOf } from '../support/basis';
import { kpiOf, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const goal = (share: number) => ({ goals: [{ kpi: 'vtr' as const, goal: share, row: 2 }] });
const vtr = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'vtr:linkedin');
const video = { ...Q1, impressions: 20000, videoViews: 4000, videoCompletions: 1200, reach: 5000 };

test('1,200 / 4,000 plays = 30 %; 5,000 reached cannot all have had a play, so n is 4,000: Wilson 28.6 % to 31.4 % (#121)', () => {
  const result = vtr(basisOf(), { campaigns: [video] });
  expect(result).toMatchObject({ value: 0.3, n: 4000, kind: 'rate', live: true, remarks: ['media_reported', 'assumes_independent'] });
  expect(result.components).toMatchObject({ successes: 1200, trials: 4000 });
  expect(result.low).toBeCloseTo(0.2859961, 7);
  expect(result.high).toBeCloseTo(0.3143877, 7);
});
test('a reach below the plays is n: people, not plays, are independent', () => {
  expect(vtr(basisOf(), { campaigns: [{ ...video, reach: 1000 }] })).toMatchObject({ value: 0.3, n: 1000, remarks: ['media_reported'] });
});
test('too early asks for further plays, or members where these are the trials', () => {
  expect(vtr(basisOf(goal(0.31)), { campaigns: [video] })).toMatchObject({ status: 'too_early', needMore: { unit: 'plays' } });
  expect(vtr(basisOf(goal(0.31)), { campaigns: [{ ...video, reach: 1000 }] })).toMatchObject({ status: 'too_early', needMore: { unit: 'members' } });
});
test('a vendor that states no plays is divided by impressions, labelled', () => {
  expect(vtr(basisOf(), { campaigns: [{ ...video, videoViews: undefined }] })).toMatchObject({
    value: 0.06,
    n: 5000,
    remarks: ['media_reported', 'vtr_of_impressions'],
  });
});
test('rows without plays do not mix with those that state them', () => {
  const rows = { campaigns: [video, { ...Q1, impressions: 1000, videoCompletions: 900, reach: 900 }] };
  expect(vtr(basisOf(), rows)).toMatchObject({ value: 0.3, n: 4000 });
});
test('no plays are no data, even where impressions are', () => {
  const plan = planOf(basisOf(goal(0.3)), { campaigns: [{ ...video, videoViews: 0, videoCompletions: 0 }] });
  expect(plan.kpis.filter(({ id }) => id === 'vtr')).toMatchObject([{ key: 'vtr', value: null, status: 'no_data' }]);
});
test('more watched to the end than played cannot be', () => {
  expect(vtr(basisOf(), { campaigns: [{ ...video, videoCompletions: 4001 }] })).toMatchObject({
    value: null,
    remarks: ['media_reported', 'rate_over_one'],
  });
});
