import { account, basisOf, person } from '../support/basis';
import { planOf } from '../support/plan';

const accounts = [account('a', { name: 'Kaskitek', owner: 'Anna' }), account('b')];
const decider = (id: string, of = 'a') => person(id, { account: of, role: 'decision_maker' });
const fired = (more: Parameters<typeof basisOf>[0]) =>
  planOf(basisOf({ accounts, ...more }), {}).triggers.filter(({ rule }) => rule === 'THIN_COMMITTEE');

test('two deciders of three: the account’s owner finds people in 14 days; three are enough (#30)', () => {
  const b = ['x', 'y', 'z'].map((id) => decider(id, 'b'));
  expect(fired({ people: [decider('p'), decider('q'), ...b] })).toMatchObject([
    { key: 'THIN_COMMITTEE|a|2026-02-14', account: { id: 'a' }, ownerRole: 'marketing', owner: 'Anna', evidence: { known: 2, needed: 3 } },
  ]);
});
test('#30: accounts of the top tier only; which tiers is a setting, and all is a word', () => {
  const tiered = [account('a', { tier: 'A' }), account('b', { tier: 'B' }), account('c', { tier: 'C' }), account('d')];
  const thin = (thin_committee_tiers: string) =>
    fired({ accounts: tiered, people: [decider('p')], settings: { thin_committee_tiers } }).map(({ account: of }) => of?.id);
  expect([thin('A'), thin('a; B'), thin('C,b')]).toEqual([['a'], ['a', 'b'], ['b', 'c']]);
  expect([thin('all'), thin('Kaikki'), thin('*')]).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a', 'b', 'c', 'd'],
    ['a', 'b', 'c', 'd'],
  ]);
});
test('a tier that follows from the potential counts like a typed one; without any tier all accounts fire', () => {
  const by = [account('a', { potential: 900e6 }), account('b', { potential: 60e6 }), account('c', { potential: 40e6 })];
  const ids = (more: Parameters<typeof basisOf>[0]) => fired(more).map(({ account: of }) => of?.id);
  // 90 % of the potential is a's, and 96 % with b's
  expect(ids({ accounts: by, people: [decider('p')] })).toEqual(['a']);
  expect(ids({ people: [decider('p')] })).toEqual(['a', 'b']);
});
test('an open row of a tier that is no longer watched is resolved', () => {
  const tiered = [account('a', { tier: 'A' }), account('b', { tier: 'B' })];
  const row = { key: 'THIN_COMMITTEE|b|2026-01-01', rule: 'THIN_COMMITTEE', subject: 'b', evidence: '2026-01-01', fired: 20454, open: true };
  expect(planOf(basisOf({ accounts: tiered, people: [decider('p')], fired: [row] }), {}).resolved).toEqual([row.key]);
});
test('how many are needed is a setting', () => {
  expect(fired({ people: [decider('p')], settings: { committee_needed: 1 } }).map(({ account: of }) => of?.id)).toEqual(['b']);
});
test('an account where nobody is known is thin too, but only once the maps have been begun', () => {
  expect(fired({ people: [decider('p')] }).map(({ evidence }) => evidence.known)).toEqual([1, 0]);
  expect(fired({ people: [] })).toEqual([]);
  expect(fired({ people: [person('x', { account: 'gone' })] })).toEqual([]);
});
