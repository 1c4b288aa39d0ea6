import type { Person } from '../../../src/domain/plan/types';
import { triggersText } from '../../../src/text/triggers';
import { account, basisOf, person } from '../support/basis';
import { planOf } from '../support/plan';

const accounts = [account('a', { name: 'Kaskitek' }), account('b')];
const at = (id: string, title: string, more: Partial<Person> = {}) => person(id, { account: 'a', title, ...more });
const fired = (people: readonly Person[]) => planOf(basisOf({ accounts, people }), {}).triggers.filter(({ rule }) => rule === 'CEO_ONLY');

test('a map that holds only the managing director fires, and names whom (#4)', () => {
  expect(fired([at('1', 'Toimitusjohtaja', { name: 'Anna Ahti' })])).toMatchObject([
    {
      key: 'CEO_ONLY|a|2026-02-14',
      account: { id: 'a' },
      person: null,
      ownerRole: 'marketing',
      evidence: { name: 'Anna Ahti', title: 'Toimitusjohtaja', others: 0 },
    },
  ]);
});
test('the founder beside the CEO is the same mistake, one person of another title ends it', () => {
  const two = [at('1', 'CEO', { name: 'Anna Ahti' }), at('2', 'Founder')];
  expect(fired(two)).toMatchObject([{ evidence: { others: 1 } }]);
  expect(fired([...two, at('3', 'Varatoimitusjohtaja')])).toEqual([]);
  expect(fired([...two, at('3', '')])).toEqual([]);
});
test('an empty map, and one decider who is not at the top, are no case of it', () => {
  expect(fired([at('1', 'CFO', { role: 'decision_maker' })])).toEqual([]);
  expect(fired([])).toEqual([]);
});
test('whoever has no name goes by the e-mail, and two rows of one CEO are one', () => {
  const twice = [at('1', 'CEO', { name: '', email: 'anna@kaskitek.fi' }), at('2', 'CEO', { name: 'Anna', email: 'Anna@kaskitek.fi' })];
  expect(fired(twice)).toMatchObject([{ evidence: { name: 'anna@kaskitek.fi', others: 0 } }]);
});
test('the sentence says how many more there are, in both languages', () => {
  const said = (lang: 'en' | 'fi', others: string) => triggersText[lang].rules.CEO_ONLY.evidence({ name: 'Anna Ahti', title: 'CEO', others });
  expect(['0', '1', '2'].map((others) => said('en', others))).toEqual([
    'The map holds only Anna Ahti, CEO',
    'The map holds only Anna Ahti, CEO and 1 more at the top',
    'The map holds only Anna Ahti, CEO and 2 more at the top',
  ]);
  expect(['0', '1', '2'].map((others) => said('fi', others))).toEqual([
    'Kartalla on vain Anna Ahti, CEO',
    'Kartalla on vain Anna Ahti, CEO ja yksi muu ylin päättäjä',
    'Kartalla on vain Anna Ahti, CEO ja 2 muuta ylintä päättäjää',
  ]);
});
