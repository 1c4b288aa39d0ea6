import fc from 'fast-check';
import { account, basisOf } from '../support/basis';
import type { CompanyRow } from '../support/columns';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const accounts = ['a', 'b', 'c'].map((id) => account(id));
const goal = (share: number) => ({ goals: [{ kpi: 'potential_share' as const, goal: share, row: 2 }] });
const share = (companies: readonly CompanyRow[], of: Parameters<typeof basisOf>[0] = {}) =>
  kpiOf(basisOf({ accounts, ...of }), { companies }, 'potential_share');

/** 20 reached companies, 3 of them target accounts, of which the first ones are judged */
const twenty = (yes: number, no: number): CompanyRow[] =>
  Array.from({ length: 20 }, (_none, at) => ({
    ...Q1,
    ...(at < 3 ? { account: accounts[at].id } : { company: `Company ${at}` }),
    impressions: 5 + at,
    judged: at < yes ? 'yes' : at < yes + no ? 'no' : undefined,
  }));

test('20 reached, 8 judged, 6 yes: 75 %, 8 of 20 judged, 9 to 18 of 20 by exact tails (#117)', () => {
  const result = share(twenty(6, 2));
  expect(result).toMatchObject({
    value: 0.75,
    n: 8,
    low: 0.45,
    high: 0.9,
    kind: 'partial',
    live: false,
    status: null,
    remarks: ['partly_judged'],
    detail: { judged: 8, reached: 20 },
  });
  expect(result.components).toMatchObject({ successes: 6, trials: 8, elapsed: 1 });
});
test('the status comes from the exact tails: 45 % on track, 50 % and 90 % too early, 91 % off track', () => {
  const status = (of: number) => share(twenty(6, 2), goal(of)).status;
  expect([0.45, 0.46, 0.5, 0.9, 0.91].map(status)).toEqual(['on_track', 'too_early', 'too_early', 'too_early', 'off_track']);
});
test('too early says how many further companies to judge: 10 for 70 %, none where the share is the goal', () => {
  expect(share(twenty(6, 2), goal(0.7)).needMore).toEqual({ count: 10, unit: 'companies' });
  expect(share(twenty(6, 2), goal(0.75))).toMatchObject({ status: 'too_early', needMore: null });
});
test('all judged is a census: no interval, and a verdict', () => {
  expect(share(twenty(15, 5), goal(0.75))).toMatchObject({
    value: 0.75,
    n: 20,
    low: null,
    high: null,
    kind: 'census',
    status: 'on_track',
    remarks: ['census'],
  });
  expect(share(twenty(14, 6), goal(0.75)).status).toBe('off_track');
});
test('only companies with enough impressions in the period are reached, and the number is a setting', () => {
  const rows: CompanyRow[] = [
    { account: 'a', start: '2026-01-01', end: '2026-01-31', impressions: 3, judged: 'yes' },
    { account: 'a', start: '2026-02-01', end: '2026-02-28', impressions: 2 },
    { ...Q1, company: 'Somebody', impressions: 4, judged: 'no' },
    { company: 'Else', start: '2025-10-01', end: '2025-12-31', impressions: 90, judged: 'no' },
  ];
  expect(share(rows)).toMatchObject({ value: 1, n: 1, detail: { judged: 1, reached: 1 } });
  expect(share(rows, { settings: { reach_impressions: 4 } })).toMatchObject({ value: 0.5, n: 2 });
});
test('a company of several rows counts once, with its newest answer', () => {
  const rows: CompanyRow[] = [
    { company: 'Somebody Oy', start: '2026-01-01', end: '2026-01-31', impressions: 9, judged: 'yes' },
    { company: 'SOMEBODY', start: '2026-02-01', end: '2026-02-28', impressions: 9, judged: 'no' },
    { company: 'Somebody Oy', start: '2026-03-01', end: '2026-03-31', impressions: 9 },
  ];
  expect(share(rows)).toMatchObject({ value: 0, n: 1, detail: { judged: 1, reached: 1 } });
});
test('an answer given before the period still holds', () => {
  const rows: CompanyRow[] = [
    { account: 'a', start: '2025-10-01', end: '2025-12-31', impressions: 9, judged: 'yes' },
    { ...Q1, account: 'a', impressions: 9 },
  ];
  expect(share(rows)).toMatchObject({ value: 1, n: 1 });
});
test('nothing judged is no data, and Companies is asked for', () => {
  const plan = planOf(basisOf({ accounts, ...goal(0.5) }), { companies: twenty(0, 0) });
  expect(plan.kpis.find(({ id }) => id === 'potential_share')).toMatchObject({ value: null, n: null, status: 'no_data', live: false });
  expect(noDataFor(plan, 'potential_share')?.tab).toBe('companies');
});
test('a report over its own period says so', () => {
  const rows = twenty(6, 2).map((row) => ({ ...row, start: '2025-12-06', end: '2026-03-05' }));
  expect(share(rows)).toMatchObject({ value: 0.75, period: { id: '2025-12-06..2026-03-05' }, remarks: ['partly_judged', 'own_period'] });
});
test('it needs no target accounts: companies off the list are judged too', () => {
  expect(share([{ ...Q1, company: 'Somebody', impressions: 9, judged: 'yes' }], { accounts: [] })).toMatchObject({ value: 1, n: 1 });
});
test('the limits hold what was seen: at least the yes, at most all but the no', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (a, b) => {
      const [yes, no] = [Math.min(a, 20), Math.min(b, 20 - Math.min(a, 20))];
      if (yes + no === 0 || yes + no === 20) return;
      const { low, high, value } = share(twenty(yes, no));
      expect(low).toBeGreaterThanOrEqual(yes / 20);
      expect(high).toBeLessThanOrEqual((20 - no) / 20);
      expect(low).toBeLessThanOrEqual(value! + 1 / 20);
      expect(high).toBeGreaterThanOrEqual(value! - 1 / 20);
    }),
  );
});
