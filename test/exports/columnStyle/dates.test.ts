import fc from 'fast-check';
import { decideDayOrder } from '../../../src/exports/columnStyle/decideDayOrder';
import { readDate } from '../../../src/exports/columnStyle/readDate';
import { readTime } from '../../../src/exports/columnStyle/readTime';
import { inOneGo } from '../../../src/exports/slices';

describe('a date is read in the order of its column', () => {
  test.each([
    ['12/6/2025', 'mdy', { date: '2025-12-06' }],
    ['12/6/2025', 'dmy', { date: '2025-06-12' }],
    ['16/10/2025', 'dmy', { date: '2025-10-16' }],
    ['31.12.2025', 'dmy', { date: '2025-12-31' }],
    ['6.1.2026 9.30', 'dmy', { date: '2026-01-06', seconds: 34200 }],
    ['1.3.2026 klo 14:05', 'dmy', { date: '2026-03-01', seconds: 50700 }],
    ['2025-02-01', 'mdy', { date: '2025-02-01' }],
    ['2026-03-02 10:34:28', 'dmy', { date: '2026-03-02', seconds: 38068 }],
    ['2026-03-02T10:34:28.123Z', 'dmy', { date: '2026-03-02', seconds: 38068 }],
    ['2026-03-02T10:34:28+02:00', 'dmy', { date: '2026-03-02', seconds: 38068 }],
    ['20250201', 'dmy', { date: '2025-02-01' }],
    ['Thu, 5 Feb 2026', 'dmy', { date: '2026-02-05' }],
    ['27 January 2026', 'dmy', { date: '2026-01-27' }],
    ['March 27, 2026', 'dmy', { date: '2026-03-27' }],
    ['December 6, 2025, 12:00 AM', 'dmy', { date: '2025-12-06', seconds: 0 }],
    ['Jun 09, 2018 09:30 pm', 'dmy', { date: '2018-06-09', seconds: 77400 }],
    ['2/24/17 11:29', 'mdy', { date: '2017-02-24', seconds: 41340 }],
    ['6. joulukuuta 2025', 'dmy', { date: '2025-12-06' }],
    ['6 décembre 2025', 'dmy', { date: '2025-12-06' }],
    ['29.2.2024', 'dmy', { date: '2024-02-29' }],
  ] as const)('%s, %s', (cell, order, value) => {
    expect(readDate(cell, order)).toEqual(value);
  });

  test.each([
    ['29.2.2025', 'dmy'],
    ['16/10/2025', 'mdy'],
    ['31.12.2025', 'mdy'],
    ['32/1/2025', 'dmy'],
    ['Ma 5, 2026', 'dmy'],
    ['2026-13-01', 'dmy'],
    ['2026-01-01 25:00', 'dmy'],
    ['45631', 'dmy'],
    ['Q3-2026', 'dmy'],
    ['', 'dmy'],
  ] as const)('%s read as %s is no date', (cell, order) => {
    expect(readDate(cell, order)).toBeNull();
  });

  test('hours and half days', () => {
    expect(readTime('12:00 AM')).toBe(0);
    expect(readTime('12:00 pm')).toBe(43200);
    expect(readTime('14')).toBe(50400);
    expect(readTime('13:00 pm')).toBeNull();
    expect(readTime('24:00')).toBeNull();
  });
});

describe('the order of day and month is decided by the whole column', () => {
  test.each([
    ['a first part over 12', ['3/4/2026', '16/4/2026'], 'dmy'],
    ['a second part over 12', ['3/4/2026', '4/16/2026'], 'mdy'],
    ['points are never month first', ['3.4.2026'], 'dmy'],
    ['no part over 12', ['3/4/2026', '5/6/2026'], 'either'],
    ['equal parts do not care', ['4/4/2026'], 'any'],
    ['ISO dates do not care', ['2026-04-03'], 'any'],
    ['one of each is no decision', ['16/4/2026', '4/16/2026'], 'either'],
  ] as const)('%s', (_, cells, decision) => {
    expect(inOneGo(decideDayOrder(cells))).toBe(decision);
  });
});

describe('laws', () => {
  const dates = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true });
  const formats = fc.constantFrom('d.m.y', 'd/m/y', 'm/d/y', 'y-m-d', 'ymd');
  const written = (date: string, format: string) => {
    const [y, m, d] = date.split('-');
    const parts: Record<string, string> = {
      'd.m.y': `${Number(d)}.${Number(m)}.${y}`,
      'd/m/y': `${d}/${m}/${y}`,
      'm/d/y': `${Number(m)}/${Number(d)}/${y}`,
      'y-m-d': date,
      ymd: y + m + d,
    };
    return parts[format];
  };
  test('a day written in any format is read back in its order', () => {
    fc.assert(
      fc.property(dates, formats, (instant, format) => {
        const date = instant.toISOString().slice(0, 10);
        expect(readDate(written(date, format), format === 'm/d/y' ? 'mdy' : 'dmy')).toEqual({ date });
      }),
    );
  });
  test('a column that holds a day over 12 is decided as it was written', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 12 }), fc.constantFrom('d/m/y', 'm/d/y'), (instants, format) => {
        const days = [...instants.map((instant) => instant.toISOString().slice(0, 10)), '2026-03-25'];
        expect(inOneGo(decideDayOrder(days.map((day) => written(day, format))))).toBe(format === 'd/m/y' ? 'dmy' : 'mdy');
      }),
    );
  });
  test('no text makes the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (cell) => expect(() => readDate(cell, 'dmy')).not.toThrow()));
  });
});
