import { account, basisOf } from '../support/basis';
import { planOf } from '../support/plan';

const tiersOf = (accounts: readonly ReturnType<typeof account>[]) =>
  Object.fromEntries(planOf(basisOf({ accounts }), {}).accounts.map(({ id, tier }) => [id, tier]));

test('A holds the first 80 % of all potential, B the next 15 %: 600, 250, 100 and 50 are A, A, B and C', () => {
  const accounts = [250, 600, 50, 100].map((potential, at) => account('abcd'[at], { potential: potential * 1e6 }));
  expect(tiersOf(accounts)).toEqual({ a: 'A', b: 'A', c: 'C', d: 'B' });
});
test('a tier that people typed stands, and without potential and tier there is none', () => {
  expect(tiersOf([account('a', { potential: 1e6, tier: 'Key' }), account('b', { potential: null, tier: null })])).toEqual({ a: 'Key', b: null });
});
