import type { Targets } from '../../../src/domain/plan/types';
import { basisOf, cost, NO_TARGETS } from '../support/basis';
import type { DealRow, LeadRow } from '../support/columns';
import { kpiOf, type Rows } from '../support/plan';

const costs = [cost('2026-01', { work: 13400 })];
const goals = [{ kpi: 'romi' as const, goal: 0.4, row: 2 }];
const result = (rows: Rows, { today = '2026-08-31', targets = {} as Partial<Targets>, goal = 0.4 } = {}) =>
  kpiOf(basisOf({ costs, today, targets: { ...NO_TARGETS, ...targets }, goals: [{ ...goals[0], goal }] }), rows, 'romi');
const won = (id: string, amount: number | undefined, more: Partial<DealRow> = {}): DealRow => ({
  id,
  status: 'won',
  amount,
  created: '2026-02-10',
  closed: '2026-04-20',
  ...more,
});
// 100 days from lead to deal
const lead = (deal: string, created = '2026-01-10'): LeadRow => ({ id: `lead of ${deal}`, created, mql: created, deal });
const two = { leads: [lead('1'), lead('2')], deals: [won('1', 30000), won('2', 20000)] };

test('deals of 50,000 at 40 % margin for 13,400: (20,000 - 13,400) / 13,400 = 49.3 %', () => {
  const found = result(two, { targets: { grossMargin: 0.4 } });
  expect(found.value).toBeCloseTo(6600 / 13400, 12);
  expect(found).toMatchObject({ n: 2, low: null, high: null, kind: 'rate', live: false, status: 'on_track', remarks: [], detail: {} });
});
test('without a margin it is reckoned on revenue and says so', () => {
  const found = result(two);
  expect(found.value).toBeCloseTo(36600 / 13400, 12);
  expect(found.remarks).toEqual(['on_revenue']);
});
test('the return goes by the date of the lead: deals of other leads, and deals without a lead, bring none', () => {
  const rows = { leads: [...two.leads, lead('3', '2025-12-31')], deals: [...two.deals, won('3', 9e6), won('4', 9e6)] };
  expect(result(rows).n).toBe(2);
});
test('leads younger than the median cycle of 100 days may still bring deals: not ripe, and what is missing is too early to judge', () => {
  // the quarter ends on 31 March; 100 days later is 9 July
  const early = result(two, { today: '2026-07-08', targets: { grossMargin: 0.4 }, goal: 2 });
  expect(early).toMatchObject({ remarks: ['not_ripe'], detail: { days: 100 }, status: 'too_early' });
  expect(result(two, { today: '2026-07-09', targets: { grossMargin: 0.4 }, goal: 2 })).toMatchObject({ remarks: [], status: 'off_track' });
  expect(result(two, { today: '2026-07-08', targets: { grossMargin: 0.4 } }).status).toBe('on_track');
});
test('no deal says nothing before the time is ripe; after it, all is lost: -100 %', () => {
  const older = {
    leads: [lead('0', '2025-01-10'), lead('1')],
    deals: [won('0', 5000, { created: '2025-02-01', closed: '2025-04-20' }), won('1', 9, { status: 'open', closed: undefined })],
  };
  expect(result(older, { today: '2026-06-01' })).toMatchObject({ value: null, n: null, status: 'no_data', remarks: [] });
  expect(result(older)).toMatchObject({ value: -1, n: 0, status: 'off_track' });
});
test('while Leads is empty a deal’s creation stands for its lead', () => {
  expect(result({ deals: [won('1', 30000), won('2', 9e6, { created: '2025-12-31' })] })).toMatchObject({ value: 16600 / 13400, n: 1 });
});
test('amounts that are unknown or do not convert are left out', () => {
  const deals = [won('1', 30000), won('2', undefined), won('3', 5000, { currency: 'SEK' })];
  expect(result({ leads: [lead('1'), lead('2'), lead('3')], deals })).toMatchObject({ value: 16600 / 13400, n: 1 });
});
test('a deal won before its lead came took no days, not fewer than none: 0 and 41 days, median 20.5', () => {
  const deals = [won('1', 30000, { created: '2026-01-01', closed: '2026-01-05' }), won('2', 30000, { closed: '2026-02-20' })];
  const found = result({ leads: [lead('1', '2026-02-10'), lead('2')], deals }, { today: '2026-02-28' });
  expect(found).toMatchObject({ n: 2, remarks: ['on_revenue', 'not_ripe'], detail: { days: 20.5 } });
});
test('won deals of unknown amount alone are no -100 %, and a win without a day is no measure of the cycle', () => {
  const unpriced = { leads: [lead('1')], deals: [won('1', undefined)] };
  expect(result(unpriced)).toMatchObject({ value: null, n: null });
  const undated = { leads: [lead('1')], deals: [won('1', 30000, { closed: undefined })] };
  expect(result(undated, { goal: 9 })).toMatchObject({ n: 1, remarks: ['on_revenue'], detail: {}, status: 'too_early' });
});
test('without a cost there is none', () => {
  expect(kpiOf(basisOf({ goals, today: '2026-08-31' }), two, 'romi')).toMatchObject({ value: null, status: 'no_data' });
});
