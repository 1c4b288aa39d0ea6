import { account, basisOf } from '../support/basis';
import { kpiOf } from '../support/plan';

const accounts = [account('a')];
const goals = [{ kpi: 'site_conversion' as const, goal: 0.5, row: 2 }];
const visits = (count: number, started = '2026-01-10') => Array.from({ length: count }, () => ({ account: 'a', started, pages: 2, seconds: 30 }));
const leads = (count: number, created = '2026-01-10') => Array.from({ length: count }, (_none, at) => ({ id: `${created} ${at}`, created }));
const result = (rows: Parameters<typeof kpiOf>[1], basis = basisOf({ accounts, goals })) => kpiOf(basis, rows, 'site_conversion');

test('6 leads and 40 meaningful visits are 15 %, Wilson 7.1 % to 29.1 % (#134)', () => {
  const found = result({ leads: leads(6), visits: visits(40) });
  expect(found).toMatchObject({ value: 0.15, n: 40, kind: 'rate', live: true, status: 'off_track', remarks: [] });
  expect(found.low).toBeCloseTo(0.0706, 4);
  expect(found.high).toBeCloseTo(0.2907, 4);
});
test('leads beyond the visits have no interval and no status, for the rate may exceed 1', () => {
  const found = result({ leads: leads(12), visits: visits(10) });
  expect(found).toMatchObject({ value: 1.2, n: 10, low: null, high: null, status: null, live: false, remarks: ['can_exceed_one'] });
});
test('short visits and those of others are none; 0 leads are 0 %', () => {
  const others = [
    { started: '2026-01-10', company: 'Somebody', pages: 9, seconds: 90 },
    { account: 'a', started: '2026-01-10', pages: 1, seconds: 90 },
  ];
  expect(result({ leads: leads(1, '2025-12-01'), visits: [...visits(4), ...others] })).toMatchObject({ value: 0, n: 4 });
});
test('only days count that both tabs cover: visits end on 20 January, leads begin on 5 January', () => {
  const rows = { leads: [...leads(2, '2026-01-05'), ...leads(5, '2026-01-25')], visits: [...visits(9, '2026-01-02'), ...visits(8, '2026-01-20')] };
  expect(result(rows)).toMatchObject({ value: 0.25, n: 8 });
});
test('without a visit or a lead in common days there is no data', () => {
  expect(result({ leads: leads(3) })).toMatchObject({ value: null, n: null, status: 'no_data' });
  expect(result({ visits: visits(3) })).toMatchObject({ value: null, status: 'no_data' });
  expect(result({ leads: leads(3, '2026-02-01'), visits: visits(3) })).toMatchObject({ value: null, status: 'no_data' });
  const nobody = [{ started: '2026-01-10', company: 'Somebody' }];
  expect(result({ leads: leads(3), visits: nobody })).toMatchObject({ value: null, n: null, status: 'no_data' });
});
