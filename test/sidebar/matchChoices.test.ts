import { decisionsOf, type MatchChoices, withChoice } from '../../src/sidebar/matchChoices';

const NOTHING: MatchChoices = new Map();

test('a chosen account is a decision, a name left for later is none', () => {
  const chosen = withChoice(withChoice(NOTHING, 'Kaskitek', { kind: 'account', id: 'kaskitek.fi' }), 'Nord Mill', null);
  expect(decisionsOf(chosen)).toEqual([{ name: 'Kaskitek', account: 'kaskitek.fi' }]);
});
test('none of the accounts is a decision', () => {
  expect(decisionsOf(withChoice(NOTHING, 'Nord Mill', { kind: 'none' }))).toEqual([{ name: 'Nord Mill', account: null }]);
});
test('another account is a decision once its name is typed', () => {
  const typed = (text: string) => decisionsOf(withChoice(NOTHING, 'Nord Mill', { kind: 'other', text }));
  expect(typed('  ')).toEqual([]);
  expect(typed(' Savumetsä ')).toEqual([{ name: 'Nord Mill', account: 'Savumetsä' }]);
});
test('the newest choice of a name counts, and choosing later takes it back', () => {
  const first = withChoice(NOTHING, 'Kaskitek', { kind: 'account', id: 'kaskitek.fi' });
  expect(decisionsOf(withChoice(first, 'Kaskitek', { kind: 'none' }))).toEqual([{ name: 'Kaskitek', account: null }]);
  expect(decisionsOf(withChoice(first, 'Kaskitek', null))).toEqual([]);
  expect(decisionsOf(first)).toHaveLength(1);
});
