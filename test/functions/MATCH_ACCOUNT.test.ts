import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const match = (...args: unknown[]) => answerOf('MATCH_ACCOUNT', ...args);
const column = (values: readonly unknown[]) => values.map((value) => [value]);
const ACCOUNTS = ['Kone Oyj', 'Kaskitek Logistics Oy', 'Orion Oyj', 'Nordvik Oy', 'Nordvik AB', ' Lumivo Palvelu Oy'];

describe('MATCH_ACCOUNT', () => {
  test('finds accounts by key, then names with slips, and gives them as the list writes them', () => {
    expect(match(column(['KONE', 'Kaskitek Logistcs', 'Neste', '', 'lumivo palvelu']), column(ACCOUNTS))).toEqual(
      column(['Kone Oyj', 'Kaskitek Logistics Oy', '', '', ' Lumivo Palvelu Oy']),
    );
  });
  test('takes a list of any shape, and names of any shape', () => {
    expect(
      match(
        [['orion', 'KONE Oyj']],
        [
          ['Kone Oyj', ''],
          ['', 'Orion Oyj'],
        ],
      ),
    ).toEqual([['Orion Oyj', 'Kone Oyj']]);
    expect(match('orion', 'Orion Oyj')).toBe('Orion Oyj');
  });
  test('a tie is no match, however low the certainty asked for', () => {
    expect(match('Nordvik', column(ACCOUNTS))).toBe('');
    expect(match('Nordvik', column(ACCOUNTS), 0.1)).toBe('');
    expect(match('Nordvik AB', column(ACCOUNTS))).toBe('Nordvik AB');
  });
  test('an account that stands twice is one account', () => expect(match('orion', column(['Orion Oyj', 'Orion Oyj ', 'Kone']))).toBe('Orion Oyj'));
  test('a misspelled name is less certain than the same key, which alone is enough for 1', () => {
    expect(match(column(['KONE', 'Kaskitek Logistcs']), column(ACCOUNTS), 1)).toEqual(column(['Kone Oyj', '']));
    expect(match('Kaskitek Logistcs', column(ACCOUNTS), '50 %')).toBe('Kaskitek Logistics Oy');
  });
  test('without accounts nothing matches', () => expect(match(column(['KONE', 'Neste']), '')).toEqual(column(['', ''])));
  test('refuses an error in the list and a certainty that is no share', () => {
    expect(errorOf('MATCH_ACCOUNT', 'KONE', column(['Kone', '#REF!']))).toBe(
      'MATCH_ACCOUNT: accounts, row 2 is "#REF!"; mend the error in that cell first.',
    );
    expect(errorOf('MATCH_ACCOUNT', 'KONE', 'Kone', 90)).toBe('MATCH_ACCOUNT: certainty is 90, over 1; write a share such as 0.5 or 50 %.');
    expect(errorOf('MATCH_ACCOUNT', 'KONE', 'Kone', column([0.9, 0.8]))).toContain('certainty has 2 rows and 1 column; give one value.');
  });

  test('an account matches itself where no other has its key, and the order of the list does not matter', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('Kone Oyj', 'Kaskitek Logistics Oy', 'Kaskitek Oy', 'Orion Oyj', 'Lumivo Palvelu Oy', 'Vaisala Oyj'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(names, (list) => {
        expect(match(column(list), column(list))).toEqual(list.length === 1 ? list[0] : column(list));
        expect(match('Kasktek', column(list))).toBe(match('Kasktek', column(list.slice().reverse())));
      }),
      { numRuns: 30 },
    );
  });
});
