// What rules read in cells and titles.

import { accountLimits, bandOf, leadLimits } from '../../../src/domain/scoring/bandOf';
import { columnHolds } from '../../../src/domain/scoring/columnHolds';
import { ruleDoubt } from '../../../src/domain/scoring/ruleDoubts';
import { numberOf } from '../../../src/domain/scoring/ruleValue';
import { titleHolds } from '../../../src/domain/scoring/titleHolds';
import { isAtLeast, levelOfWord, titleLevel } from '../../../src/domain/scoring/titleLevel';
import { warmToCold } from '../../../src/domain/scoring/warmToCold';
import { defaultSettings } from '../../../src/domain/settings';
import { rule } from './support/rule';

const settings = defaultSettings();

test.each([
  ['sweden', 'Finland, Sweden', true],
  ['Finland Proper', 'Finland', false],
  [120, '>= 50', true],
  [49.9, '>= 50', false],
  ['1 200', '> 1000', true],
  [50, '50..249', true],
  [249, '50..249', true],
  [250, '50..249', false],
  ['anything', '*', true],
  ['', '*', false],
  ['', '-', true],
  [null, '-', true],
  [null, 'Finland', false],
  [12, '12', true],
  ['much', '>= 50', false],
  ['Oulu', '', false],
  [1.5, '1,5', true],
])('cell %p asked for %p: %p', (cell, asked, holds) => {
  expect(columnHolds(cell, asked)).toBe(holds);
});

test.each([
  ['Talousjohtaja', 'CFO, *johtaja', true],
  ['Group CFO', 'CFO, *johtaja', true],
  ['C.F.O.', 'CFO', true],
  ['Johtajan assistentti', 'CFO, *johtaja', false],
  ['Head of Maintenance', 'head of', true],
  ['Headhunter', 'head', false],
  ['Maintenance planner', 'mainten*', true],
  ['Kunnossapitopäällikkö', '*päällikkö', true],
  ['CFO', '', false],
  ['CFO', '*', false],
])('title %p asked for %p: %p', (title, asked, holds) => {
  expect(titleHolds(title, asked)).toBe(holds);
});

test.each([
  ['Toimitusjohtaja', 'top'],
  ['CEO', 'top'],
  ['Tuotantojohtaja', 'director'],
  ['CFO', 'director'],
  ['VP, Operations', 'director'],
  ['Head of Maintenance', 'director'],
  ['Kunnossapitopäällikkö', 'manager'],
  ['Production Manager', 'manager'],
  ['Johdon assistentti', null],
  ['Assistant to the CFO', null],
  ['Insinööri', null],
  ['', null],
] as const)('title %p stands at %p', (title, level) => {
  expect(titleLevel(title)).toBe(level);
});

test('manager means managers and up, in either language', () => {
  expect(['top', 'director', 'manager'].map((level) => isAtLeast(level as 'top', levelOfWord('Päällikkö')!))).toEqual([true, true, true]);
  expect([isAtLeast('manager', 'director'), isAtLeast(null, 'manager'), levelOfWord('boss')]).toEqual([false, false, null]);
});

test('numbers as people type them', () => {
  expect(['70', ' 0,5 ', '80 %', 'much', ''].map(numberOf)).toEqual([70, 0.5, 80, NaN, NaN]);
});

test('60 is hot, 59 and 30 warm, 29 cold', () => {
  expect([60, 59, 30, 29].map((total) => bandOf(total, leadLimits(settings)))).toEqual(['hot', 'warm', 'warm', 'cold']);
  expect([120, 119, 60, 59].map((total) => bandOf(total, accountLimits(settings)))).toEqual(['hot', 'warm', 'warm', 'cold']);
});

test('from warm to cold: points, then engagement, then the newest event, then the id (#140)', () => {
  const one = (id: string, total: number, engagement: number, newest = -1) => ({
    id,
    score: {
      fit: total - engagement,
      engagement,
      total,
      reasons: [{ part: 'engagement' as const, rule: 0, group: '', points: engagement, count: 1, newest }],
    },
  });
  expect(warmToCold([one('a', 50, 20), one('b', 70, 10), one('c', 50, 30)])).toEqual([3, 1, 2]);
  expect(warmToCold([one('b', 50, 20, 7), one('a', 50, 20, 7), one('c', 50, 20, 9)])).toEqual([3, 2, 1]);
});

describe('what keeps a rule from counting', () => {
  test.each([
    [rule('icp_fit', 5, { value: 'high' }), 'score_value', 'value'],
    [rule('title_level', 5, { value: 'boss' }), 'score_value', 'value'],
    [rule('role', 5, { value: 'chairman' }), 'score_value', 'value'],
    [rule('account_column', 5, { value: 'Finland' }), 'score_of', 'of'],
    [rule('click', 5, { halfLife: 0 }), 'score_half_life', 'half_life'],
    [rule('click', 5, { cap: -1 }), 'score_cap', 'cap'],
    [rule('click', 5, { groupCap: -1 }), 'score_cap', 'group_cap'],
    [rule('person_column', 5, { of: 'Ikä', value: '40..60' }), 'score_personal', 'of'],
  ] as const)('%#: %p', (typed, code, column) => {
    expect(ruleDoubt(typed, { settings })).toEqual({ code, column });
  });
  test('age counts only where Settings says so (#141), and a whole rule has no doubts', () => {
    const age = rule('person_column', 5, { of: 'Age', value: '40..60' });
    expect(ruleDoubt(age, { settings: { ...settings, score_personal: true } })).toBeNull();
    expect(ruleDoubt(rule('icp_fit', 5, { value: '70' }), { settings })).toBeNull();
  });
});
