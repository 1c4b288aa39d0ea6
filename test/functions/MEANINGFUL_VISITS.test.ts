import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

const visits = (...args: unknown[]) => answerOf('MEANINGFUL_VISITS', ...args);
const column = (values: readonly unknown[]) => values.map((value) => [value]);

const COMPANIES = column(['Kone Oyj', 'Neste', '', 'KONE', 'Nokia']);
const PAGES = column([3, 1, 9, 2, 5]);
const SECONDS = column([50, 90, 900, '30 s', '3 min 25 s']);

describe('MEANINGFUL_VISITS', () => {
  test('counts sessions of identified companies with enough pages for long enough', () => expect(visits(COMPANIES, PAGES, SECONDS)).toBe(3));
  test('of targets only, by company key', () => {
    expect(visits(COMPANIES, PAGES, SECONDS, column(['Kone', 'Neste']))).toBe(2);
    expect(visits(COMPANIES, PAGES, SECONDS, 'KONE')).toBe(2);
    expect(visits(COMPANIES, PAGES, SECONDS, column(['Wärtsilä']))).toBe(0);
  });
  test('with thresholds of your own', () => {
    expect(visits(COMPANIES, PAGES, SECONDS, '', 1)).toBe(4);
    expect(visits(COMPANIES, PAGES, SECONDS, '', '', '1 min')).toBe(1);
  });
  test('what is blank is unknown: the session does not count', () =>
    expect(visits(column(['Kone', 'Kone']), column(['', 5]), column([90, '']))).toBe(0));
  test('no sessions at all is no data', () => expect(visits(column(['', '']), column(['', '']), column(['', '']), 'Kone')).toBe(''));
  test('a text in two parts is refused, since Sheets reads it as hours and minutes', () => {
    expect(errorOf('MEANINGFUL_VISITS', column(['Kone', 'Kone']), column([3, 3]), column([60, '00:30']))).toBe(
      'MEANINGFUL_VISITS: seconds, row 2 is "00:30", which Sheets reads as hours and minutes; write it in three parts, such as 0:00:30, or as 30 s.',
    );
    expect(errorOf('MEANINGFUL_VISITS', 'Kone', 3, 'long')).toBe(
      'MEANINGFUL_VISITS: seconds is "long", not a length of time; write seconds, 3 min 25 s or 0:03:25.',
    );
  });
  test('refuses columns of different length, and a single value beside them', () => {
    expect(errorOf('MEANINGFUL_VISITS', COMPANIES, PAGES, SECONDS.slice(1))).toBe(
      'MEANINGFUL_VISITS: companies has 5 rows and 1 column, seconds has 4 rows and 1 column; give ranges of one size.',
    );
    expect(errorOf('MEANINGFUL_VISITS', COMPANIES, PAGES, 60)).toContain('seconds has 1 row and 1 column; give ranges of one size.');
  });

  describe('duration cells', () => {
    // 1899-12-30 00:00 in Helsinki was 22:20:11 UTC the day before: local mean time, 1 h 39 min 49 s ahead
    const ZERO = Date.UTC(1899, 11, 30) - (99 * 60 + 49) * 1000;
    const duration = (seconds: number) => new Date(ZERO + seconds * 1000);
    const clock = '1899-12-30 01:39:49';
    const three = [column(['Kone', 'Kone', 'Kone']), column([3, 3, 3]), column([duration(30), duration(29), duration(100_000)])];

    test('are read by their value in the zone of the spreadsheet, for one service call', () => {
      expect(inSheet('MEANINGFUL_VISITS', three, { clock })).toEqual({ value: 2, calls: 2 });
      expect(inSheet('MEANINGFUL_VISITS', [...three, '', '', duration(29)], { clock }).value).toBe(3);
    });
    test('without a date no service is asked', () => expect(inSheet('MEANINGFUL_VISITS', ['Kone', 3, 60], { clock }).calls).toBe(0));
    test('without services they count from the zone of the script', () => {
      const here = (seconds: number) => new Date(new Date(1899, 11, 30).getTime() + seconds * 1000);
      const given = [column(['Kone', 'Kone']), column([3, 3]), column([here(30), here(29)])];
      for (const services of ['missing', 'refusing', 'none'] as const) expect(inSheet('MEANINGFUL_VISITS', given, { services }).value).toBe(1);
    });
    test('a date of today is no duration', () => {
      const { error } = inSheet('MEANINGFUL_VISITS', ['Kone', 3, new Date(Date.UTC(2026, 2, 1))], { clock });
      expect(error).toBe('MEANINGFUL_VISITS: seconds is a date, not a length of time; write seconds, 3 min 25 s or 0:03:25.');
    });
  });

  test('another session never lowers the count, stricter thresholds never raise it', () => {
    const session = fc.tuple(fc.constantFrom('Kone', 'Neste', ''), fc.nat(6), fc.nat(90));
    fc.assert(
      fc.property(fc.array(session, { minLength: 2, maxLength: 12 }), fc.nat(6), fc.nat(90), (sessions, pages, seconds) => {
        const ranges = (rows: typeof sessions) => [0, 1, 2].map((at) => column(rows.map((row) => row[at])));
        const all = visits(...ranges(sessions), '', pages, seconds) as number;
        expect(visits(...ranges(sessions.slice(1)), '', pages, seconds)).toBeLessThanOrEqual(all);
        expect(visits(...ranges(sessions), '', pages + 1, seconds)).toBeLessThanOrEqual(all);
        expect(visits(...ranges(sessions), '', pages, seconds + 10)).toBeLessThanOrEqual(all);
        expect(visits(...ranges(sessions), 'Kone', pages, seconds)).toBeLessThanOrEqual(all);
      }),
    );
  });
});
