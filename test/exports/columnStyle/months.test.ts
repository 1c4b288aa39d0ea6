import { plainNumber } from '../../../src/exports/columnStyle/plainNumber';
import { readMonth } from '../../../src/exports/columnStyle/readMonth';

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
