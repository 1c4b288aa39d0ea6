import { account, basisOf } from '../support/basis';
import type { VisitRow } from '../support/columns';
import { kpiOf } from '../support/plan';

const accounts = ['a', 'b', 'c', 'd', 'e'].map((id) => account(id));
const pagesOf = (pages: readonly (number | undefined)[]): VisitRow[] =>
  pages.map((of, at) => ({ account: accounts[at % accounts.length].id, started: '2026-02-02', pages: of, seconds: 10 }));
const mean = (visits: readonly VisitRow[], of: Parameters<typeof basisOf>[0] = {}) =>
  kpiOf(basisOf({ accounts, ...of }), { visits }, 'pages_per_session');

test('24 pages in 11 sessions of five accounts: 2.18, with limits (#129)', () => {
  const result = mean(pagesOf([1, 2, 3, 2, 1, 4, 2, 1, 3, 2, 3]));
  expect(result.value).toBeCloseTo(24 / 11, 12);
  expect(result).toMatchObject({ n: 5, kind: 'mean', live: false, remarks: ['bootstrap'], components: { successes: 24, trials: 11 } });
  expect(result.low).toBeGreaterThan(1);
  expect(result.low).toBeLessThan(result.value!);
  expect(result.high).toBeGreaterThan(result.value!);
  expect(result.high).toBeLessThan(4);
});
test('alike accounts leave no doubt: 2 pages everywhere are on track for 2; for 2.1 it is too early, never off track', () => {
  const goal = (of: number) => ({ goals: [{ kpi: 'pages_per_session' as const, goal: of, row: 2 }] });
  expect(mean(pagesOf([2, 2, 2, 2, 2]), goal(2))).toMatchObject({ low: 2, high: 2, status: 'on_track' });
  expect(mean(pagesOf([2, 2, 2, 2, 2]), goal(2.1)).status).toBe('too_early');
});
test('3 accounts have no interval; sessions without pages known do not count', () => {
  expect(mean(pagesOf([2, 3, 4, undefined]))).toMatchObject({ value: 3, n: 3, low: null, high: null, remarks: ['few_accounts'] });
});
test('without pages, or without target accounts, there is no data', () => {
  expect(mean(pagesOf([undefined]))).toMatchObject({ value: null });
  expect(mean(pagesOf([2, 2, 2, 2, 2]), { accounts: [] })).toMatchObject({ value: null });
});
