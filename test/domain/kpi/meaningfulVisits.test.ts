import { account, basisOf } from '../support/basis';
import { kpiOf, planOf } from '../support/plan';

const accounts = ['a', 'b'].map((id) => account(id));
const goal = (count: number) => [{ kpi: 'meaningful_visits' as const, goal: count, row: 2 }];
const on = (days: readonly string[], more = {}) =>
  days.map((day) => ({ account: 'a', started: `2026-${day}T10:00:00`, pages: 2, seconds: 30, ...more }));
const five = on(['01-05', '01-12', '01-19', '02-02', '02-09']);
const result = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'meaningful_visits');

test('5 at day 45 of 90: Garwood 1.62 to 11.67; 6.6 to 16.7 by the end, so 12 is too early (#126)', () => {
  const found = result(basisOf({ accounts, goals: goal(12) }), { visits: five });
  expect(found).toMatchObject({ value: 5, n: 5, kind: 'count', status: 'too_early' });
  expect(found.low).toBeCloseTo(1.6235, 4);
  expect(found.high).toBeCloseTo(11.6683, 4);
  expect(found.needMore).toMatchObject({ unit: 'days' });
  expect(found.components).toMatchObject({ successes: 5, daysGone: 45, daysLeft: 45 });
});
test('6 is on track and 17 off track', () => {
  expect(result(basisOf({ accounts, goals: goal(6) }), { visits: five })).toMatchObject({ status: 'on_track', needMore: null });
  expect(result(basisOf({ accounts, goals: goal(17) }), { visits: five })).toMatchObject({ status: 'off_track', needMore: null });
});
test('only sessions of target accounts with both thresholds in the period count', () => {
  const visits = [
    ...five,
    ...on(['02-10'], { account: undefined, company: 'Somebody' }),
    ...on(['02-10'], { account: 'gone' }),
    ...on(['02-10'], { pages: 1 }),
    ...on(['02-10'], { seconds: 29 }),
    { account: 'a', started: '2025-12-31', pages: 9, seconds: 900 },
  ];
  expect(result(basisOf({ accounts }), { visits }).value).toBe(5);
});
test('the thresholds are settings', () => {
  const settings = { meaningful_pages: 3, meaningful_seconds: 10 };
  expect(result(basisOf({ accounts, settings }), { visits: [...five, ...on(['02-10'], { pages: 3, seconds: 10 })] }).value).toBe(1);
});
test('no visit of a target account in a period that the export covers is 0; no export is no data', () => {
  expect(result(basisOf({ accounts, goals: goal(12) }), { visits: on(['01-10'], { account: undefined }) })).toMatchObject({ value: 0, low: 0 });
  expect(result(basisOf({ accounts, goals: goal(12) }), {})).toMatchObject({ value: null, low: null, status: 'no_data' });
  expect(result(basisOf({ accounts }), { visits: [{ account: 'a', started: '2025-06-01', pages: 9, seconds: 90 }] })).toMatchObject({ value: null });
});
test('visits after today are not there yet, and Health counts them', () => {
  const plan = planOf(basisOf({ accounts }), { visits: [...five, ...on(['02-15'])] });
  expect(plan.kpis.find(({ id }) => id === 'meaningful_visits')?.value).toBe(5);
  expect(plan.health.find(({ code }) => code === 'later_rows')).toMatchObject({ tab: 'visits', row: 7, data: { rows: 1 } });
});
