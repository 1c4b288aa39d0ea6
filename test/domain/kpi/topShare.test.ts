import fc from 'fast-check';
import { account, basisOf } from '../support/basis';
import { kpiOf, noDataFor, planOf } from '../support/plan';

const withPotentials = (potentials: readonly (number | null)[]) =>
  potentials.map((potential, at) => account(`a${at}`, { potential: potential === null ? null : potential * 1e6 }));
const share = (potentials: readonly (number | null)[], of: Parameters<typeof basisOf>[0] = {}) =>
  kpiOf(basisOf({ accounts: withPotentials(potentials), ...of }), {}, 'top_share');
const TEN = [3, 40, 1, 30, 5, 10, 5, 3, 2, 1];

test('of 10 accounts the first 2 hold 70 of 100: 70 %, a census of what is typed (#27)', () => {
  expect(share(TEN)).toMatchObject({ value: 0.7, n: 10, low: null, high: null, kind: 'census', live: false, status: null });
});
test('#27 the finding says what the concentration means: 80 % as 80/20, less than twice the even share is none', () => {
  expect(share(TEN)).toMatchObject({ remarks: ['census', 'uneven'], detail: { top: 2, accounts: 10, gini: 60 } });
  expect(share([80, 5, 5, 5, 5])).toMatchObject({ remarks: ['census', 'concentrated'], detail: { top: 1, accounts: 5, gini: 60 } });
  expect(share([39, 16, 15, 15, 15]).remarks).toEqual(['census', 'spread']);
  expect(share([80, 10, 10, 10])).toMatchObject({ remarks: ['census'], detail: {} });
});
test('accounts without a potential are left out, and a negative one is none', () => {
  expect(share([...TEN, null, -5, null])).toMatchObject({ value: 0.7, n: 10 });
});
test('a goal is judged at once, on whatever day', () => {
  const goal = (of: number) => ({ goals: [{ kpi: 'top_share' as const, goal: of, row: 2 }] });
  expect(share(TEN, goal(0.7)).status).toBe('on_track');
  expect(share(TEN, { ...goal(0.8), today: '2026-01-02' }).status).toBe('off_track');
});
test('no potential typed, or none above zero, is no data, and Accounts is asked for', () => {
  expect(share([null, null])).toMatchObject({ value: null, n: null });
  expect(share([0, 0])).toMatchObject({ value: null, n: null });
  const plan = planOf(basisOf({ accounts: withPotentials([null]) }), {});
  expect(noDataFor(plan, 'top_share')?.tab).toBe('accounts');
});
test('it is at least the share of the accounts it stands for, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 }), (potentials) => {
      if (!potentials.some((potential) => potential > 0)) return;
      const { value } = share(potentials);
      expect(value).toBeGreaterThanOrEqual(Math.floor(0.2 * potentials.length) / potentials.length - 1e-12);
      expect(value).toBeLessThanOrEqual(1);
      expect(share(potentials.slice().reverse()).value).toBe(value);
    }),
  );
});
