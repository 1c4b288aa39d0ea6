import { account, basisOf, person, persona } from '../support/basis';
import { planOf } from '../support/plan';

const doubts = (more: Parameters<typeof basisOf>[0]) =>
  planOf(basisOf({ accounts: [account('a')], ...more }), {}).health.filter(({ code }) => code === 'title_fits_none' || code === 'unknown_persona');
const at = (title: string, row: number, more: Parameters<typeof person>[1] = {}) => person(`p${row}`, { account: 'a', title, row, ...more });

test('#39: titles that say nothing are one note at the first of them, with their number', () => {
  expect(doubts({ people: [at('CFO', 6), at('Ninja', 7), at('Guru', 9), at('', 10)] })).toMatchObject([
    { code: 'title_fits_none', severity: 'info', tab: 'people', row: 7, column: 'title', data: { people: 2, title: 'Ninja' } },
  ]);
});
test('a typed area, a fitting row of Personas, and people off the list are no doubt', () => {
  expect(doubts({ people: [at('Ninja', 7, { area: 'sales' }), at('Ninja', 8, { account: null })] })).toEqual([]);
  expect(doubts({ people: [at('Ninja', 7)], personas: [persona('Stealth', { area: 'strategy', titles: 'ninja' })] })).toEqual([]);
});
test('#39: a typed persona that is no row of Personas is named once, unless the tab is empty', () => {
  const people = [at('CFO', 6, { persona: 'Numbers' }), at('CFO', 7, { persona: 'numbers ' }), at('CFO', 8, { persona: 'Finance' })];
  expect(doubts({ people, personas: [persona('Finance')] })).toMatchObject([
    { code: 'unknown_persona', severity: 'info', row: 6, column: 'persona', data: { persona: 'Numbers', people: 2 } },
  ]);
  expect(doubts({ people })).toEqual([]);
});
