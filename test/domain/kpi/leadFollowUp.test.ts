import { basisOf } from '../support/basis';
import { kpiOf } from '../support/plan';

// 2026-01-05 is a Monday, 2026-02-14 (today) a Saturday
const created = '2026-01-02';
const lead = (id: string, handedOver: string, acted?: string) => ({ id, created, handedOver, acted });
const leads = [
  ...Array.from({ length: 8 }, (_none, at) => lead(`in time ${at}`, '2026-01-05', '2026-01-08')),
  lead('late', '2026-01-05', '2026-01-13'),
  lead('never', '2026-01-05'),
  lead('young', '2026-02-10', '2026-02-11'),
  lead('young too', '2026-02-13'),
  lead('before', '2025-12-31', '2026-01-02'),
  { id: 'not handed over', created },
];
const goals = [{ kpi: 'lead_follow_up' as const, goal: 0.9, row: 2 }];
const result = (settings = {}, rows = leads) => kpiOf(basisOf({ goals, settings }), { leads: rows }, 'lead_follow_up');

test('8 of 10 within 5 working days are 80 %, median 3 days, 2 younger leads left out', () => {
  const found = result();
  expect(found).toMatchObject({ value: 0.8, n: 10, kind: 'rate', status: 'too_early' });
  expect(found).toMatchObject({ remarks: ['follow_up_median'], detail: { median: 3, waiting: 2 } });
});
test('the days are a setting: within 7 working days 13 January is in time, and 5 February is too young', () => {
  expect(result({ follow_up_days: 7 })).toMatchObject({ value: 0.9, n: 10 });
  expect(result({ follow_up_days: 2 }, leads.slice(0, 11))).toMatchObject({ value: 1 / 11, n: 11, detail: { median: 3 } });
});
test('nobody waiting and nobody acted are not named; without an old enough lead there is no data', () => {
  expect(result({}, [lead('never', '2026-01-05')])).toMatchObject({ value: 0, n: 1, remarks: [], detail: {} });
  expect(result({}, [lead('young', '2026-02-13')])).toMatchObject({ value: null, n: null, status: 'no_data', remarks: [], detail: {} });
});
