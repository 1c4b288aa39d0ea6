import { basisOf } from '../support/basis';
import { accounts, people, rows } from '../support/interim';
import { kpiOf } from '../support/plan';

const result = (goal: number, period = '2026-Q1') =>
  kpiOf(basisOf({ accounts, people, period, goals: [{ kpi: 'interested_people', goal, row: 2 }] }), { touches: rows }, 'interested_people');

test('#50: 2 reacted by day 45 of 90: Garwood 0.24 to 7.22, by the end 2.2 to 9.2', () => {
  const found = result(6);
  expect(found).toMatchObject({ value: 2, n: 2, kind: 'count', status: 'too_early' });
  expect(found.low).toBeCloseTo(0.2422, 4);
  expect(found.high).toBeCloseTo(7.2247, 4);
  expect([result(2).status, result(10).status]).toEqual(['on_track', 'off_track']);
});
test('a reaction of last year is not of the quarter, and a quarter that no touch covers has no data', () => {
  expect(result(1, '2025-Q4').value).toBe(1);
  expect(result(1, '2025-Q2')).toMatchObject({ value: null, status: 'no_data' });
});
