import { wilson } from '../../../src/domain/statistics/wilson';
import { basisOf } from '../support/basis';
import { kpiOf, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const goal = (share: number) => ({ goals: [{ kpi: 'view_rate' as const, goal: share, row: 2 }] });
const rate = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'view_rate:linkedin');
const video = { ...Q1, impressions: 20000, videoViews: 4000, reach: 5000 };

test('4,000 / 20,000 = 20 %; n is the reach, k = 1,000 of 5,000, Wilson 18.9 % to 21.1 % (#70)', () => {
  const result = rate(basisOf(), { campaigns: [video] });
  expect(result).toMatchObject({ value: 0.2, n: 5000, kind: 'rate', status: null, live: true, remarks: ['media_reported'] });
  expect(result.components).toMatchObject({ successes: 1000, trials: 5000 });
  expect(result.low).toBeCloseTo(0.1891449, 7);
  expect(result.high).toBeCloseTo(0.2113157, 7);
});
test('campaigns that state no views count neither with their impressions nor with their reach', () => {
  const rows = { campaigns: [video, { ...Q1, impressions: 90000, clicks: 100, reach: 40000 }] };
  expect(rate(basisOf(), rows)).toMatchObject({ value: 0.2, n: 5000, remarks: ['media_reported'] });
});
test('of several campaigns the largest reach is n; where none is known, impressions are, labelled', () => {
  const two = { campaigns: [video, { ...Q1, impressions: 20000, videoViews: 2000, reach: 6000 }] };
  expect(rate(basisOf(), two)).toMatchObject({ value: 0.15, n: 6000, remarks: ['media_reported', 'largest_reach'] });
  const [low, high] = wilson(4000, 20000, 0.95);
  const without = { campaigns: [{ ...video, reach: undefined }] };
  expect(rate(basisOf(), without)).toMatchObject({ n: 20000, low, high, remarks: ['media_reported', 'assumes_independent'] });
});
test('a campaign that the platform gives 0 views has no video: its impressions do not count', () => {
  const two = { campaigns: [video, { ...Q1, impressions: 20000, videoViews: 0, videoCompletions: 0, reach: 6000 }] };
  expect(rate(basisOf(), two)).toMatchObject({ value: 0.2, n: 5000 });
});
test('status by exact tails, and how many further members', () => {
  expect(rate(basisOf(goal(0.18)), { campaigns: [video] }).status).toBe('on_track');
  expect(rate(basisOf(goal(0.22)), { campaigns: [video] }).status).toBe('off_track');
  expect(rate(basisOf(goal(0.205)), { campaigns: [video] })).toMatchObject({ status: 'too_early', needMore: { unit: 'members' } });
});
test('vendors without video have no row; without any there is one that says no data', () => {
  const keys = (campaigns: Parameters<typeof planOf>[1]['campaigns']) =>
    planOf(basisOf(), { campaigns })
      .kpis.filter(({ id }) => id === 'view_rate')
      .map(({ key }) => key);
  const google = { ...Q1, vendor: 'google', impressions: 500, clicks: 5 };
  expect(keys([video, google])).toEqual(['view_rate:linkedin']);
  expect(keys([google])).toEqual(['view_rate']);
});
test('more views than impressions cannot be: no value', () => {
  expect(rate(basisOf(goal(0.5)), { campaigns: [{ ...Q1, impressions: 5, videoViews: 6 }] })).toMatchObject({
    value: null,
    status: 'no_data',
    remarks: ['media_reported', 'rate_over_one'],
  });
});
