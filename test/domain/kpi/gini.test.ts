import { account, basisOf } from '../support/basis';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const withPotentials = (potentials: readonly (number | null)[]) =>
  potentials.map((potential, at) => account(`a${at}`, { potential: potential === null ? null : potential * 1e6 }));
const gini = (potentials: readonly (number | null)[], of: Parameters<typeof basisOf>[0] = {}) =>
  kpiOf(basisOf({ accounts: withPotentials(potentials), ...of }), {}, 'gini');

test('potentials of 1, 2, 3 and 4: 0.25, a census of what is typed', () => {
  expect(gini([3, 1, 4, 2])).toMatchObject({ value: 0.25, n: 4, low: null, high: null, kind: 'census', live: false, remarks: ['census'] });
});
test('all alike is 0; all in one of 5 is 0.8', () => {
  expect(gini([7, 7, 7]).value).toBe(0);
  expect(gini([0, 0, 0, 0, 9]).value).toBeCloseTo(0.8, 12);
});
test('blank and negative potentials are left out', () => {
  expect(gini([3, null, 1, -8, 4, 2])).toMatchObject({ value: 0.25, n: 4 });
});
test('a goal is judged at once', () => {
  const goal = (of: number) => ({ goals: [{ kpi: 'gini' as const, goal: of, row: 2 }] });
  expect(gini([1, 2, 3, 4], goal(0.25)).status).toBe('on_track');
  expect(gini([1, 2, 3, 4], goal(0.3)).status).toBe('off_track');
});
test('no potential typed is no data', () => {
  expect(gini([null])).toMatchObject({ value: null, n: null, status: 'no_data' });
  const plan = planOf(basisOf({ accounts: withPotentials([null]) }), {});
  expect(noDataFor(plan, 'gini')?.tab).toBe('accounts');
});
