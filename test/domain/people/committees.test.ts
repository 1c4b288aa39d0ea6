import { contextOf } from '../../../src/domain/measure/context';
import { touchSums } from '../../../src/domain/measure/touchSums';
import { committees } from '../../../src/domain/people/committees';
import { isDecider } from '../../../src/domain/people/isDecider';
import { isListed } from '../../../src/domain/people/isListed';
import type { Person } from '../../../src/domain/plan/types';
import type { Settings } from '../../../src/domain/settings';
import { account, basisOf, person } from '../support/basis';
import { type TouchRow, touches } from '../support/columns';

const of = (people: readonly Person[], rows: readonly TouchRow[] = [], settings: Partial<Settings> = {}) => {
  const basis = basisOf({ accounts: [account('a'), account('b')], people, settings });
  const state = touchSums.init(contextOf(basis));
  touchSums.add(state, touches(rows));
  return committees(basis, touchSums.finish(state));
};
const anna = person('anna', { account: 'a', role: 'decision_maker', area: 'finance', title: 'CFO' });
const bo = person('bo', { account: 'a', role: 'decision_maker', area: 'technology' });
const cai = person('cai', { account: 'a', role: 'influencer', area: 'technology' });

test('two deciders of three needed, one of them activated, one influencer, two areas of five (#5, #37, #97)', () => {
  const [kaskitek, empty] = of(
    [anna, bo, cai],
    [
      { person: 'anna', at: '2026-02-09' },
      { person: 'cai', at: '2026-01-02', direction: 'out', kind: 'send' },
      { person: 'bo', at: '2025-10-01' },
    ],
  );
  expect(kaskitek).toMatchObject({
    listed: 3,
    reached: 2,
    activated: 1,
    deciders: 2,
    activatedDeciders: 1,
    influencers: 1,
    areas: 2,
    coverage: 2 / 3,
  });
  expect(empty).toMatchObject({ people: [], listed: 0, reached: 0, activated: 0, deciders: 0, coverage: 0, areas: 0 });
});
test('coverage is at most 1, and the number needed is a setting', () => {
  expect([of([anna, bo], [], { committee_needed: 2 })[0].coverage, of([anna, bo], [], { committee_needed: 1 })[0].coverage]).toEqual([1, 1]);
  expect(of([anna], [], { committee_needed: 4 })[0].coverage).toBe(0.25);
});
test('door openers and end users are counted beside the deciders', () => {
  const [{ doorOpeners, endUsers, deciders }] = of([
    person('d', { account: 'a', role: 'door_opener' }),
    person('e', { account: 'a', role: 'end_user' }),
    person('f', { account: 'a', role: 'end_user' }),
  ]);
  expect([doorOpeners, endUsers, deciders]).toEqual([1, 2, 0]);
});
test('two rows of one person are one, by e-mail or by the name at the account; their touches meet', () => {
  const twice = [
    person('1', { account: 'a', name: 'Anna Ahti', email: 'anna@kaskitek.fi', role: 'decision_maker' }),
    person('2', { account: 'a', name: 'A. Ahti', email: 'ANNA@kaskitek.fi', role: 'decision_maker' }),
    person('3', { account: 'a', name: 'Bo  Ek', role: 'decision_maker' }),
    person('4', { account: 'a', name: 'bo ek' }),
  ];
  expect(
    of(twice, [
      { person: '2', at: '2026-02-01' },
      { person: '4', at: '2026-02-01' },
    ])[0],
  ).toMatchObject({
    listed: 2,
    deciders: 2,
    activated: 2,
    // one row has the role, the other one the touch
    activatedDeciders: 2,
  });
});
test('a bare title is a gap, not a person; people of other companies belong to no committee', () => {
  const [kaskitek, other] = of([
    person('1', { account: 'a', name: '', title: 'CFO', role: 'decision_maker' }),
    person('2', { account: 'gone' }),
    person('3'),
  ]);
  expect([kaskitek.listed, kaskitek.deciders, other.listed]).toEqual([0, 0, 0]);
  expect([isListed({ name: ' ', email: '' }), isListed({ name: 'Anna', email: '' }), isListed({ name: '', email: 'x@y.fi' })]).toEqual([
    false,
    true,
    true,
  ]);
});
test('only the role makes a decider, a title does not', () => {
  expect([isDecider({ role: 'decision_maker' }), isDecider({ role: 'influencer' }), isDecider({ role: null })]).toEqual([true, false, false]);
  expect(of([person('1', { account: 'a', title: 'CFO' })])[0].deciders).toBe(0);
});
