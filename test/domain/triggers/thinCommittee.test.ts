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
test('how many are needed is a setting', () => {
  expect(fired({ people: [decider('p')], settings: { committee_needed: 1 } }).map(({ account: of }) => of?.id)).toEqual(['b']);
});
test('an account where nobody is known is thin too, but only once the maps have been begun', () => {
  expect(fired({ people: [decider('p')] }).map(({ evidence }) => evidence.known)).toEqual([1, 0]);
  expect(fired({ people: [] })).toEqual([]);
  expect(fired({ people: [person('x', { account: 'gone' })] })).toEqual([]);
});
