// What Health says of leads and deals, by code; the sentences are tested with the words.
import { HEALTH_CODES } from '../../../src/domain/health/types';
import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

const accounts = [account('a')];
const created = '2026-01-02';
const only = (code: string, rows: Parameters<typeof planOf>[1], basis = basisOf({ accounts })) =>
  planOf(basis, rows).health.filter((line) => line.code === code);

test('an SQL day before the MQL day is named with both days, once per pair of columns', () => {
  const leads = [
    { id: '1', created, mql: '2026-01-20', sql: '2026-01-12' },
    { id: '2', created, mql: '2026-01-19', sql: '2026-01-11' },
    { id: '3', created, sql: '2026-03-01' },
  ];
  expect(only('impossible_dates', { leads })).toEqual([
    {
      code: 'impossible_dates',
      severity: 'warning',
      tab: 'leads',
      row: 2,
      column: 'sql',
      data: { first: 'mql', firstDay: '2026-01-20', second: 'sql', secondDay: '2026-01-12', rows: 2 },
    },
    {
      code: 'impossible_dates',
      severity: 'warning',
      tab: 'leads',
      row: 4,
      column: 'sql',
      data: { first: 'sql', firstDay: '2026-03-01', second: 'today', secondDay: '2026-02-14', rows: 1 },
    },
  ]);
});
test('leads without any day and leads of tomorrow are left out and counted', () => {
  const leads = [
    { id: '1', stage: 'MQL' },
    { id: '2', created: '2026-02-15' },
    { id: '3', mql: created },
  ];
  expect(only('undated_rows', { leads })).toMatchObject([{ tab: 'leads', row: 2, column: 'created', data: { rows: 1 } }]);
  expect(only('later_rows', { leads })).toMatchObject([{ tab: 'leads', row: 3, column: 'created', data: { rows: 1 } }]);
});
test('a stage of a lead that Stages does not explain is named, apart from those of deals', () => {
  const lines = only('unknown_stage', { leads: [{ id: '1', created, stage: 'Hot' }], deals: [{ id: '1', stage: 'Hot' }] });
  expect(lines.map(({ tab, row, data }) => [tab, row, data.stage])).toEqual([
    ['leads', 2, 'Hot'],
    ['deals', 2, 'Hot'],
  ]);
});
test('a stage that says more than the dates is a note, unless the deal knows the day', () => {
  const leads = [
    { id: '1', created, stage: 'Offer', deal: 'd' },
    { id: '2', created, stage: 'Qualified' },
    { id: '3', created, stage: 'MQL', mql: created },
  ];
  const deals = [{ id: 'd', stage: 'Opportunity', status: 'won', created: '2026-01-20', closed: '2026-02-01', amount: 1 }];
  expect(only('stage_without_date', { leads, deals })).toMatchObject([
    { severity: 'info', tab: 'leads', row: 3, column: 'stage', data: { rows: 1 } },
  ]);
});
test('so is a deal that was won on nobody knows which day', () => {
  const won = { status: 'won', amount: 1, created };
  const deals = [
    { id: 'd1', ...won, closed: created },
    { id: 'd2', ...won },
    { id: 'd3', stage: 'Offer', created },
  ];
  expect(only('stage_without_date', { deals })).toMatchObject([{ severity: 'info', tab: 'deals', row: 3, column: 'closed', data: { rows: 1 } }]);
});
test('a lead that sales turned down and that has an SQL day is doubtful', () => {
  const leads = [
    { id: '1', created, verdict: 'rejected' as const, sql: '2026-01-20' },
    { id: '2', created, verdict: 'rejected' as const },
  ];
  expect(only('turned_down', { leads })).toMatchObject([{ severity: 'warning', tab: 'leads', row: 2, column: 'verdict', data: { rows: 1 } }]);
});
test('deals without a lead are a note once there are leads; those of tomorrow are not there yet', () => {
  const deals = [
    { id: 'd1', stage: 'Offer', created },
    { id: 'd2', stage: 'Offer', created },
    { id: 'd3', stage: 'Lead', created },
    { id: 'd4', stage: 'Offer', created: '2026-02-15' },
  ];
  const leads = [{ id: '1', created, deal: 'd1' }];
  expect(only('deals_without_lead', { leads, deals })).toMatchObject([
    { severity: 'info', tab: 'deals', row: 3, column: 'title', data: { rows: 2 } },
  ]);
  expect(only('deals_without_lead', { deals })).toEqual([]);
});
test('a won deal without an amount is left out of the average and named, also with its lead', () => {
  const won = { status: 'won', created: '2025-12-01', closed: '2026-01-10' };
  const deals = [
    { id: 'd1', ...won },
    { id: 'd2', ...won, amount: 5 },
    { id: 'd3', created },
  ];
  expect(only('won_without_amount', { deals })).toMatchObject([{ tab: 'deals', row: 2, column: 'amount', data: { rows: 1 } }]);
  expect(only('won_without_amount', { deals, leads: [{ id: '1', created, deal: 'd1' }] })).toMatchObject([{ row: 2, data: { rows: 1 } }]);
});
test('won deals of the base window in a currency without a rate are named beside open ones', () => {
  const won = { status: 'won', amount: 100, currency: 'SEK', created: '2025-01-01' };
  const deals = [
    { id: 'd1', ...won, closed: '2026-01-10' },
    { id: 'd2', ...won, closed: '2025-01-10' },
    { id: 'd3', account: 'a', stage: 'Offer', amount: 50, currency: 'SEK', created },
  ];
  expect(only('other_currency', { deals })).toMatchObject([{ tab: 'deals', row: 2, data: { currency: 'SEK', rows: 2, sum: 150 } }]);
});
test('a KPI that lacks potentials asks for Accounts where accounts stand, and not where none do', () => {
  const asks = (basis: Parameters<typeof planOf>[0]) => planOf(basis, {}).health.filter(({ tab, code }) => tab === 'accounts' && code === 'no_data');
  expect(asks(basisOf({ accounts })).map(({ data }) => data.kpi)).toEqual([expect.stringMatching(/\bexpected_value\b/)]);
  expect(asks(basisOf())).toEqual([]);
});
test('only values that the sentences may use', () => {
  const leads = [{ id: '1', created, sql: '2026-01-01', verdict: 'rejected' as const, stage: 'Offer' }, { id: '2' }];
  const deals = [{ id: 'd', status: 'won', created, closed: created }];
  for (const { code, data } of planOf(basisOf({ accounts }), { leads, deals }).health)
    expect(HEALTH_CODES[code as keyof typeof HEALTH_CODES] as readonly string[]).toEqual(expect.arrayContaining(Object.keys(data)));
});
