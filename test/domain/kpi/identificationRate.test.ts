import { basisOf } from '../support/basis';
import type { PageRow } from '../support/columns';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const January = { start: '2026-01-01', end: '2026-01-31' };
const goal = (share: number) => ({ goals: [{ kpi: 'identification_rate' as const, goal: share, row: 2 }] });
/** so many visits a day on the days of a month */
const visits = (perDay: number, from = 1, to = 30, month = '2026-01') =>
  Array.from({ length: perDay * (to - from + 1) }, (_none, at) => ({
    company: 'Somebody',
    started: `${month}-${String(from + Math.floor(at / perDay)).padStart(2, '0')}`,
  }));
const rate = (of: Parameters<typeof basisOf>[0], rows: Parameters<typeof planOf>[1]) => kpiOf(basisOf(of), rows, 'identification_rate');

test('180 of 1,000 sessions in January: 18 %, Wilson 15.7 % to 20.5 % (#131)', () => {
  const pages = [
    { ...January, sessions: 700 },
    { ...January, sessions: 300 },
  ];
  const result = rate({}, { pages, visits: visits(6) });
  expect(result).toMatchObject({ value: 0.18, n: 1000, kind: 'rate', live: true, status: null, remarks: ['identified_only'] });
  expect(result.components).toMatchObject({ successes: 180, trials: 1000 });
  expect(result.low).toBeCloseTo(0.1574269, 7);
  expect(result.high).toBeCloseTo(0.2050222, 7);
});
test('status by exact tails, and how many further sessions', () => {
  const rows = { pages: [{ ...January, sessions: 1000 }], visits: visits(6) };
  expect(rate(goal(0.15), rows).status).toBe('on_track');
  expect(rate(goal(0.21), rows).status).toBe('off_track');
  expect(rate(goal(0.19), rows)).toMatchObject({ status: 'too_early', needMore: { unit: 'sessions' } });
});
test('only the days that both reports cover count: January of the pages, not the visits of February', () => {
  const rows = { pages: [{ ...January, sessions: 1000 }], visits: [...visits(6), ...visits(9, 1, 14, '2026-02')] };
  expect(rate({}, rows)).toMatchObject({ value: 0.18, n: 1000 });
});
test('a page report that the visits cover only in part is left out', () => {
  const pages: PageRow[] = [
    { ...January, sessions: 1000 },
    { start: '2026-02-01', end: '2026-02-14', sessions: 100 },
  ];
  expect(rate({}, { pages, visits: visits(5, 1, 14, '2026-02') })).toMatchObject({ value: 0.7, n: 100 });
});
test('a tenth of the days may lack visits at either end: 3 of January, not 4', () => {
  const pages = [{ ...January, sessions: 1000 }];
  expect(rate({}, { pages, visits: visits(1, 4, 28) })).toMatchObject({ value: 0.025 });
  expect(rate({}, { pages, visits: visits(1, 5, 28) })).toMatchObject({ value: null });
  expect(rate({}, { pages, visits: visits(1, 4, 27) })).toMatchObject({ value: null });
});
test('a report that runs on after today is covered up to today', () => {
  const pages = [{ start: '2026-02-01', end: '2026-02-28', sessions: 100 }];
  expect(rate({}, { pages, visits: visits(1, 1, 14, '2026-02') })).toMatchObject({ value: 0.14 });
  expect(rate({ today: '2026-01-31' }, { pages, visits: visits(1) })).toMatchObject({ value: null });
});
test('two vendors count the same sessions, so the one with the most days stands', () => {
  const pages: PageRow[] = [
    { ...January, vendor: 'matomo', sessions: 900 },
    { ...January, vendor: 'ga4', sessions: 1000 },
    { start: '2026-02-01', end: '2026-02-05', vendor: 'matomo', sessions: 100 },
  ];
  const both = [...visits(6), ...visits(4, 1, 5, '2026-02')];
  expect(rate({}, { pages, visits: both })).toMatchObject({ value: 0.2, n: 1000 }); // (180 + 20) / (900 + 100)
  expect(rate({}, { pages: pages.slice(0, 2), visits: both })).toMatchObject({ value: 0.18, n: 1000 });
});
test('more identified than there are sessions: the tools count apart, a value without interval and status', () => {
  expect(rate(goal(0.5), { pages: [{ ...January, sessions: 100 }], visits: visits(6) })).toMatchObject({
    value: 1.8,
    low: null,
    status: null,
    live: false,
    remarks: ['identified_only', 'can_exceed_one'],
  });
});
describe('page reports that overlap the period only partly', () => {
  const partly = { start: '2025-12-20', end: '2026-01-20', sessions: 400 };
  const around = [...visits(2, 20, 31, '2025-12'), ...visits(4, 1, 31)];
  test('are shown over their own period where nothing else covers it', () => {
    const plan = planOf(basisOf(), { pages: [partly], visits: around });
    expect(plan.kpis.find(({ id }) => id === 'identification_rate')).toMatchObject({
      value: 0.26, // (24 + 80) / 400
      period: { id: '2025-12-20..2026-01-20' },
      remarks: ['identified_only', 'own_period'],
    });
    expect(plan.health.find(({ code, tab }) => code === 'own_period' && tab === 'pages')).toMatchObject({
      row: 2,
      data: { of: 'ga4', rows: 1, sessions: 400 },
    });
  });
  test('are left out and named with their sum where one lies inside', () => {
    const plan = planOf(basisOf(), { pages: [partly, { ...January, sessions: 1000 }], visits: around });
    expect(plan.kpis.find(({ id }) => id === 'identification_rate')).toMatchObject({ value: 0.124, period: { id: '2026-Q1' } });
    expect(plan.health.find(({ code, tab }) => code === 'partial_overlap' && tab === 'pages')).toMatchObject({
      severity: 'warning',
      data: { sessions: 400, start: '2025-12-20', end: '2026-01-20' },
    });
  });
});
test('no visits and no pages are no data, and say which tab to fill', () => {
  const asked = (rows: Parameters<typeof planOf>[1]) => noDataFor(planOf(basisOf(goal(0.2)), rows), 'identification_rate')?.tab;
  expect(asked({})).toBe('visits');
  expect(asked({ visits: visits(1) })).toBe('pages');
  expect(asked({ visits: visits(1), pages: [{ ...January, sessions: 0 }] })).toBe('pages');
  expect(rate(goal(0.2), { visits: visits(1) })).toMatchObject({ value: null, n: null, status: 'no_data' });
});
