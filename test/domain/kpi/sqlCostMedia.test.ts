import { basisOf, cost } from '../support/basis';
import { kpiOf } from '../support/plan';

const goals = [{ kpi: 'sql_cost_media' as const, goal: 1000, row: 2 }];
const basis = basisOf({ goals, costs: [cost('2026-01', { work: 35000, media: 5000, of: 'Fair' })] });
const sqls = ['a', 'b', 'c', 'd'].map((id) => ({ id, created: '2026-01-05', sql: '2026-01-15' }));

test('media of 5,000 for 4 SQLs are 1,250 each, Garwood 488 to 4,588; work is not in it', () => {
  const found = kpiOf(basis, { leads: sqls }, 'sql_cost_media');
  expect(found).toMatchObject({ value: 1250, n: 4, kind: 'money', status: 'too_early', remarks: [], needMore: { unit: 'sqls' } });
  expect(found.low).toBeCloseTo(488.2, 1);
  expect(found.high).toBeCloseTo(4587.7, 1);
});
test('while Leads is empty the SQLs are deals, and it says so', () => {
  const deals = [{ id: '1', stage: 'Offer', created: '2026-01-15' }];
  expect(kpiOf(basis, { deals }, 'sql_cost_media')).toMatchObject({ value: 5000, n: 1, remarks: ['sqls_from_deals'] });
});
