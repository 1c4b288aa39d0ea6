import { account, basisOf } from '../support/basis';
import { kpiOf, type planOf } from '../support/plan';

const goal = (count: number) => ({ goals: [{ kpi: 'meaningful_visits_all' as const, goal: count, row: 2 }] });
const times = (count: number, more = {}) =>
  Array.from({ length: count }, (_none, at) => ({ account: 'a', started: `2026-01-${10 + at}T10:00:00`, pages: 2, seconds: 30, ...more }));
const twelve = [...times(5), ...times(7, { account: undefined, company: 'Somebody' })];
const result = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'meaningful_visits_all');

test('5 of target accounts and 7 of others are 12: Garwood 6.2 to 21.0, 18.2 to 33.0 by the end, so 30 is too early (#127)', () => {
  const found = result(basisOf({ accounts: [account('a')], ...goal(30) }), { visits: twelve });
  expect(found).toMatchObject({ value: 12, n: 12, kind: 'count', live: true, status: 'too_early', needMore: { unit: 'days' } });
  expect(found.low).toBeCloseTo(6.2006, 4);
  expect(found.high).toBeCloseTo(20.9616, 4);
  expect(found.components).toMatchObject({ successes: 12, daysGone: 45, daysLeft: 45 });
});
test('18 is on track and 33 off track', () => {
  expect(result(basisOf(goal(18)), { visits: twelve }).status).toBe('on_track');
  expect(result(basisOf(goal(33)), { visits: twelve }).status).toBe('off_track');
});
test('a visit of nobody known, a short one and one of another time do not count; no target accounts are needed', () => {
  const visits = [
    ...times(1, { account: undefined }),
    ...times(1, { seconds: 29 }),
    ...times(1, { started: '2025-12-31' }),
    ...times(1, { company: 'Somebody', account: undefined }),
  ];
  expect(result(basisOf(), { visits })).toMatchObject({ value: 1 });
});
test('nothing imported is no data', () => {
  expect(result(basisOf(goal(12)), {})).toMatchObject({ value: null, low: null, status: 'no_data' });
});
