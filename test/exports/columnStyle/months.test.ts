import { monthOfName } from '../../../src/exports/columnStyle/monthNames';
import { plainNumber } from '../../../src/exports/columnStyle/plainNumber';
import { readDate } from '../../../src/exports/columnStyle/readDate';
import { readMonth } from '../../../src/exports/columnStyle/readMonth';
import { datesIn } from '../../../src/exports/period/datesIn';

describe('a month is read as its first day', () => {
  test.each([
    ['2026-01', '2026-01-01'],
    ['1/2026', '2026-01-01'],
    ['01.2026', '2026-01-01'],
    ['12 / 2025', '2025-12-01'],
    ['202602', '2026-02-01'],
    ['tammikuu 2026', '2026-01-01'],
    ['Kesäkuu 2026', '2026-06-01'],
    ['tammi 2026', '2026-01-01'],
    ['January 2026', '2026-01-01'],
    ['Feb 2026', '2026-02-01'],
    ['2026 maaliskuu', '2026-03-01'],
    ['Mar-2026', '2026-03-01'],
    ['2026-01-17', '2026-01-01'],
    ['31.1.2026', '2026-01-01'],
    ['15 January 2026', '2026-01-01'],
  ])('%s', (cell, month) => expect(readMonth(cell, 'dmy')).toBe(month));

  test.each(['13/2026', '2026-13', '0/2026', '2026-00', 'Q1 2026', '2026', 'juu 2026', 'ma 2026', '31.2.2026', '', 'Yhteensä'])(
    '%s is no month',
    (cell) => expect(readMonth(cell, 'dmy')).toBeNull(),
  );

  test('a date follows the order of its column', () => {
    expect(readMonth('3/4/2026', 'dmy')).toBe('2026-04-01');
    expect(readMonth('3/4/2026', 'mdy')).toBe('2026-03-01');
  });
});

describe('a cell of free text is a number only where nobody could read another one', () => {
  test.each([
    ['50000', 50000],
    ['50 000', 50000],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0', 0],
    ['-3', -3],
    ['1,234.50', 1234.5],
  ])('%s is %d', (cell, value) => expect(plainNumber(cell)).toBe(value));
  test.each(['1.500', '1,500', '007', '50 k€', '50 %', '2026-Q4', '2-10', '1E5', 'yes', '?', '-', '€50', ''])('%s stays text', (cell) =>
    expect(plainNumber(cell)).toBeNull(),
  );
});

describe('a month in words, in the languages in which services write reports', () => {
  const december: readonly (readonly [string, string])[] = [
    ['en', '6 December 2025'],
    ['fi', '6. joulukuuta 2025'],
    ['sv', '6 december 2025'],
    ['da', '6. december 2025'],
    ['nb', '6. desember 2025'],
    ['de', '6. Dezember 2025'],
    ['fr', '6 décembre 2025'],
    ['es', '6 de diciembre de 2025'],
    ['it', '6 dicembre 2025'],
    ['nl', '6 december 2025'],
    ['pl', '6 grudnia 2025'],
    ['pt', '6 de dezembro de 2025'],
    ['short', '6 dic. 2025'],
    ['decomposed', '6 de\u0301cembre 2025'],
  ];
  test.each(december)('%s: %s', (_, text) => {
    expect(readDate(text, 'dmy')).toEqual({ date: '2025-12-06' });
    expect(datesIn(`x ${text} y`, 'mdy')).toEqual(['2025-12-06']);
  });
  test('every month of every language that Intl writes', () => {
    for (const lang of ['en', 'fi', 'sv', 'da', 'nb', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'])
      for (let month = 0; month < 12; month++)
        for (const style of ['long', 'short'] as const) {
          const parts = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).formatToParts(
            Date.UTC(2026, month, 15),
          );
          const word = parts.find(({ type }) => type === 'month')?.value ?? '';
          if (/\d/.test(word)) continue;
          expect([lang, word, monthOfName(word)]).toEqual([lang, word, month + 1]);
        }
  });
  test.each(['ma', 'juu', 'xyz', 'kuu', 'de'])('%s is no month', (word) => expect(monthOfName(word)).toBeNull());
});
