import { basisOf } from '../support/basis';
import { kpiOf } from '../support/plan';

const created = '2026-01-10';
const leads = [
  { id: 'l1', created, sql: '2026-01-20' },
  { id: 'l2', created, stage: 'Qualified' },
  { id: 'l3', created, deal: 'd1' },
  { id: 'l4', created, won: '2026-02-01' }, // has passed SQL
  ...Array.from({ length: 16 }, (_none, at) => ({ id: `n${at}`, created, mql: '2026-01-12' })),
  { id: 'old', created: '2025-12-01', sql: '2026-01-05' }, // of another period
];
const deals = [{ id: 'd1', stage: 'Offer', created: '2026-02-01' }];

test('4 of the 20 leads of the period became SQLs: 20 %, Wilson 8.1 % to 41.6 % (#136)', () => {
  const found = kpiOf(basisOf({ goals: [{ kpi: 'sql_share', goal: 0.5, row: 2 }] }), { leads, deals }, 'sql_share');
  expect(found).toMatchObject({ value: 0.2, n: 20, kind: 'rate', status: 'off_track', components: { successes: 4, trials: 20 } });
  expect(found.low).toBeCloseTo(0.0807, 4);
  expect(found.high).toBeCloseTo(0.416, 4);
});
test('leads after the period are not of it, though today is later', () => {
  const rows = [...leads, { id: 'new', created: '2026-04-01', sql: '2026-04-02' }];
  expect(kpiOf(basisOf({ today: '2026-04-10' }), { leads: rows, deals }, 'sql_share')).toMatchObject({ n: 20, components: { successes: 4 } });
});
test('a period without leads has no share', () => {
  expect(kpiOf(basisOf(), { leads: leads.slice(-1) }, 'sql_share')).toMatchObject({ value: null, n: null, status: 'no_data' });
});
