import { basisOf } from '../support/basis';
import { accounts, leads, people, rows } from '../support/interim';
import { kpiOf } from '../support/plan';

const goals = [{ kpi: 'sqls' as const, goal: 2, row: 2 }];

test('#50: SQLs of 20 January and 14 February are 2; one of last year and one of a company off the list are none', () => {
  expect(kpiOf(basisOf({ accounts, people, goals }), { touches: rows, leads }, 'sqls')).toMatchObject({
    value: 2,
    kind: 'count',
    status: 'on_track',
    remarks: [],
  });
});
test('while there are no leads, deals that are SQL or later stand for them', () => {
  const deals = [
    { id: '1', account: 'a', stage: 'Qualified', created: '2026-01-20' },
    { id: '2', account: 'b', stage: 'Offer', created: '2026-02-01' },
    { id: '3', account: 'b', stage: 'Lead', created: '2026-02-01' },
    { id: '4', account: 'a', stage: 'Qualified', created: '2025-12-20' },
  ];
  expect(kpiOf(basisOf({ accounts, goals }), { deals }, 'sqls')).toMatchObject({ value: 2, remarks: ['sqls_from_deals'] });
});
test('without leads and deals there is no data', () => {
  expect(kpiOf(basisOf({ accounts, goals }), {}, 'sqls')).toMatchObject({ value: null, status: 'no_data' });
});
