import { type BantCell, type BantQuestion, bantAnswer } from '../../../src/domain/lead/bantAnswer';
import { BANT_QUESTIONS, bantMet } from '../../../src/domain/lead/bantMet';

const DATE = { date: true } as const;
const REST: readonly BantQuestion[] = ['authority', 'need', 'timeline'];

describe('bantAnswer (#22, #23, #24, #25)', () => {
  test.each([null, '', '  ', '?', '??', '-', '–', 'n/a', 'N/A', 'tbd', 'TBD ', 'unknown', 'ei tiedossa', 'Ei tiedossa'])(
    '%j is unknown to every question',
    (cell) => {
      for (const question of BANT_QUESTIONS) expect(bantAnswer(question, cell)).toBe('unknown');
    },
  );
  test.each<BantCell>([
    false,
    0,
    '0',
    'no',
    'No, not this year',
    'no budget before 2027',
    'not yet',
    'ei',
    'Ei vielä',
    'ei ennen syksyä 2027',
    'none',
    'never',
    'FALSE',
    'epätosi',
    '0 €',
  ])('%j is a no to every question', (cell) => {
    for (const question of BANT_QUESTIONS) expect(bantAnswer(question, cell)).toBe('no');
  });
  test.each<BantCell>([true, 1, -1, 2027, DATE, 'Eija', 'Nokia', 'Norr & Ko', 'Einari', 'Q3', '12/2026', 'kyllä', 'yes', 'maybe'])(
    '%j is a yes to authority, need and timeline',
    (cell) => {
      for (const question of REST) expect(bantAnswer(question, cell)).toBe('yes');
    },
  );
  test.each<BantCell>([
    true,
    20000,
    0.5,
    '50 k€',
    '20 000 €',
    'noin 5 miljoonaa, 5 M€',
    '10–20 k€',
    'yes',
    'Yes, approved',
    'kyllä',
    'OK',
    'joo',
    'on',
    'TRUE',
    'tosi',
  ])('%j is a yes to budget', (cell) => expect(bantAnswer('budget', cell)).toBe('yes'));
  test.each<BantCell>(['maybe', 'on hold', 'Eija', DATE, -5, '-5 k€', '−5', 'yesterday'])('%j says nothing about a budget', (cell) => {
    expect(bantAnswer('budget', cell)).toBe('unclear');
  });
  test('letters with marks written apart are the same letters', () => expect(bantAnswer('need', 'epa\u0308tosi')).toBe('no'));
});

describe('bantMet', () => {
  const lead = { budget: '50 k€', authority: 'CFO', need: true, timeline: '?' };
  test('three known yeses are enough for three required, not for four', () => {
    expect(bantMet(lead, 3)).toBe(true);
    expect(bantMet(lead)).toBe(false);
    expect(bantMet({ ...lead, timeline: 'Q3' })).toBe(true);
  });
  test('a no counts no more than an unknown', () => expect(bantMet({ ...lead, timeline: 'ei' }, 4)).toBe(bantMet(lead, 4)));
});
