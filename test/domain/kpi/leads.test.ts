import type { PlanBasis } from '../../../src/domain/plan/types';
import { basisOf } from '../support/basis';
import { kpiOf, type Rows } from '../support/plan';

const goals = (goal: number) => [{ kpi: 'leads' as const, goal, row: 2 }];
const on = (...days: string[]) => days.map((created, at) => ({ id: `l${at}`, created }));
const five = on('2026-01-01', '2026-01-12', '2026-01-19', '2026-02-02', '2026-02-14');
const result = (basis: PlanBasis, rows: Rows) => kpiOf(basis, rows, 'leads');

test('5 at day 45 of 90: Garwood 1.62 to 11.67; 6.6 to 16.7 by the end, so 12 is too early, 6 on track and 17 off track', () => {
  const found = result(basisOf({ goals: goals(12) }), { leads: five });
  expect(found).toMatchObject({ value: 5, n: 5, kind: 'count', status: 'too_early', components: { successes: 5, daysGone: 45, daysLeft: 45 } });
  expect(found.low).toBeCloseTo(1.6235, 4);
  expect(found.high).toBeCloseTo(11.6683, 4);
  // as with 5 visits: at day 67 there would be 7 where the goal asks for 14.6
  expect(found.needMore).toEqual({ count: 22, unit: 'days' });
  expect(result(basisOf({ goals: goals(6) }), { leads: five }).status).toBe('on_track');
  expect(result(basisOf({ goals: goals(17) }), { leads: five }).status).toBe('off_track');
});
test('leads of other times, of tomorrow and without a date are none of the period', () => {
  expect(result(basisOf(), { leads: [...five, { id: 'x', created: '2025-12-31' }, { id: 'y', created: '2026-02-15' }, { id: 'z' }] }).value).toBe(5);
});
test('a period after the first lead without any is 0; before the first lead nothing is known', () => {
  expect(result(basisOf({ goals: goals(12) }), { leads: on('2025-12-31') })).toMatchObject({ value: 0, low: 0 });
  const before = result(basisOf({ goals: goals(12), period: '2025-Q1' }), { leads: five });
  expect(before).toMatchObject({ value: null, n: null, status: 'no_data' });
});
