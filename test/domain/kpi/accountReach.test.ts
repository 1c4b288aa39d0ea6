import { account, basisOf } from '../support/basis';
import { kpiOf, planOf } from '../support/plan';

const Q1 = { start: '2026-01-01', end: '2026-03-31' };
const accounts = ['a', 'b', 'c', 'd'].map((id) => account(id));
const reach = (...of: Parameters<typeof planOf>) => kpiOf(of[0], of[1], 'account_reach');
const half = { accounts, goals: [{ kpi: 'account_reach' as const, goal: 0.5, row: 2 }] };

test('5 impressions in a company-level report reach an account, 4 do not, and the number is a setting (#118)', () => {
  const rows = {
    companies: [
      { ...Q1, account: 'a', impressions: 5 },
      { ...Q1, account: 'b', impressions: 4 },
    ],
  };
  expect(reach(basisOf(half), rows)).toMatchObject({ value: 0.25, n: 4, kind: 'census', low: null, high: null, remarks: ['census'] });
  expect(reach(basisOf({ ...half, settings: { reach_impressions: 4 } }), rows).value).toBe(0.5);
  expect(reach(basisOf({ ...half, settings: { reach_impressions: 6 } }), rows).value).toBe(0);
});
test('impressions of the period add up: 3 in January and 2 in February', () => {
  const rows = {
    companies: [
      { account: 'a', start: '2026-01-01', end: '2026-01-31', impressions: 3 },
      { account: 'a', start: '2026-02-01', end: '2026-02-28', impressions: 2 },
      { account: 'b', start: '2025-12-01', end: '2025-12-31', impressions: 500 },
    ],
  };
  expect(reach(basisOf(half), rows).value).toBe(0.25);
});
test('an identified visit of the period reaches an account, one of last year does not', () => {
  const rows = {
    visits: [
      { account: 'a', started: '2026-01-05', pages: 1, seconds: 1 },
      { account: 'b', started: '2025-12-31', pages: 9, seconds: 900 },
    ],
  };
  expect(reach(basisOf(half), rows).value).toBe(0.25);
});
test('an in-touch of the period reaches an account, a mail sent to it or opened there does not', () => {
  const rows = {
    touches: [
      { account: 'a', at: '2026-01-05', kind: 'download' as const },
      { account: 'b', at: '2026-01-05', direction: 'out' as const, kind: 'send' as const },
      { account: 'b', at: '2026-01-06', kind: 'open' as const },
      { account: 'c', at: '2025-12-31' },
    ],
  };
  expect(reach(basisOf(half), rows).value).toBe(0.25);
  expect(reach(basisOf(half), { touches: rows.touches.slice(1) })).toMatchObject({ value: null, status: 'no_data' });
});
test('it is judged against goal x share of the period gone: 25 % of 50 % on day 45, 30 % on day 54', () => {
  const rows = { companies: [{ ...Q1, account: 'a', impressions: 9 }] };
  expect(reach(basisOf(half), rows).status).toBe('on_track');
  expect(reach(basisOf({ ...half, today: '2026-02-23' }), rows).status).toBe('off_track');
});
test('no goal typed: the value stands without a status', () => {
  expect(reach(basisOf({ accounts }), { companies: [{ ...Q1, account: 'a', impressions: 9 }] })).toMatchObject({
    value: 0.25,
    goal: null,
    status: null,
  });
});
test('nobody reached is 0 %, nothing imported is no data', () => {
  expect(reach(basisOf(half), { companies: [{ ...Q1, company: 'Somebody', impressions: 9 }] })).toMatchObject({ value: 0, status: 'off_track' });
  expect(reach(basisOf(half), {})).toMatchObject({ value: null, n: null, status: 'no_data' });
  expect(reach(basisOf(half), { visits: [{ account: 'a', started: '2025-06-01' }] })).toMatchObject({ value: null, status: 'no_data' });
});
test('without target accounts there is no data', () => {
  expect(reach(basisOf(), { companies: [{ ...Q1, company: 'Somebody', impressions: 9 }] })).toMatchObject({
    value: null,
    n: null,
    status: 'no_data',
  });
});

describe('a report that overlaps the period only partly', () => {
  const report = { start: '2025-12-06', end: '2026-03-05' };
  const partly = { ...report, account: 'a', impressions: 90, clicks: 2 };
  test('is left out and named with its sums where another one lies inside', () => {
    const plan = planOf(basisOf(half), { companies: [partly, { account: 'b', start: '2026-01-01', end: '2026-01-31', impressions: 9 }] });
    expect(plan.kpis.find(({ id }) => id === 'account_reach')).toMatchObject({ value: 0.25, period: { id: '2026-Q1' }, remarks: ['census'] });
    expect(plan.accounts.find(({ id }) => id === 'a')).toMatchObject({ reached: false, impressions: null });
    expect(plan.health.find(({ code }) => code === 'partial_overlap')).toMatchObject({
      tab: 'companies',
      row: 2,
      data: { rows: 1, start: '2025-12-06', end: '2026-03-05', impressions: 90, clicks: 2 },
    });
  });
  test('is shown over its own period where nothing else covers the plan’s, and says so', () => {
    const visits = [
      { account: 'b', started: '2025-12-10' },
      { account: 'c', started: '2026-03-06' },
    ];
    // b came within the report's period, c a day after it
    const plan = planOf(basisOf({ ...half, today: '2026-03-31' }), { companies: [partly], visits });
    expect(plan.kpis.find(({ id }) => id === 'account_reach')).toMatchObject({
      value: 0.5,
      period: { id: '2025-12-06..2026-03-05' },
      remarks: ['census', 'own_period'],
    });
    expect(plan.kpis.find(({ id }) => id === 'account_reach')?.components).toMatchObject({ daysGone: 90, daysLeft: 0, elapsed: 1 });
    expect(plan.accounts.find(({ id }) => id === 'a')).toMatchObject({ reached: true, impressions: 90 });
    expect(plan.health.find(({ code }) => code === 'own_period')).toMatchObject({ severity: 'info', tab: 'companies', data: { rows: 1 } });
    expect(plan.health.some(({ code }) => code === 'partial_overlap')).toBe(false);
  });
  test('of several the one with the most days in the period counts, for overlapping slices are never summed', () => {
    const other = { start: '2026-03-01', end: '2026-04-30', account: 'b', impressions: 90 };
    // 64 days (1 January to 5 March) against 31 (March)
    const result = reach(basisOf(half), { companies: [other, partly] });
    expect(result).toMatchObject({ value: 0.25, period: { id: '2025-12-06..2026-03-05' } });
  });
});
