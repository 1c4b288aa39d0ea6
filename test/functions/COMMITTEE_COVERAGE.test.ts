import { answerOf, errorOf } from './inSheet';

const column = (values: readonly unknown[]) => values.map((value) => [value]);

describe('COMMITTEE_COVERAGE', () => {
  const coverage = (...args: unknown[]) => answerOf('COMMITTEE_COVERAGE', ...args);
  const accounts = column(['Kone Oyj', '', 'Neste', 'Orion']);
  const companies = column(['KONE', 'Kone', 'Neste Oyj', '', 'Kone']);
  const roles = column(['Decision maker', 'päättäjä', 'Influencer', 'Decider', '']);
  test('is the deciders known over those needed, per account', () => {
    expect(coverage(accounts, companies, roles)).toEqual(column([2 / 3, '', 0, 0]));
    expect(coverage(accounts, companies, roles, 1)).toEqual(column([1, '', 0, 0]));
    expect(coverage('Kone', companies, roles, 4)).toBe(0.5);
  });
  test('nobody on the list, or nobody needed, is no data', () => {
    expect(coverage(accounts, column(['', '']), column(['', '']))).toEqual(column(['', '', '', '']));
    expect(coverage(accounts, companies, roles, 0)).toEqual(column(['', '', '', '']));
  });
  test('refuses people whose roles do not fit', () => {
    expect(errorOf('COMMITTEE_COVERAGE', accounts, companies, roles.slice(1))).toBe(
      "COMMITTEE_COVERAGE: people's accounts has 5 rows and 1 column, people's roles has 4 rows and 1 column; give ranges of one size.",
    );
  });
});
