import fc from 'fast-check';
import { civilOfDay } from '../../../src/domain/calendar/civilOfDay';
import { dayOfCivil } from '../../../src/domain/calendar/dayOfCivil';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { elapsedOf } from '../../../src/domain/calendar/elapsedOf';
import { isIsoDay } from '../../../src/domain/calendar/isIsoDay';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { monthsFrom } from '../../../src/domain/calendar/monthsFrom';
import { periodOf } from '../../../src/domain/calendar/periodOf';
import { placeIn } from '../../../src/domain/calendar/placeIn';
import { quarterOf } from '../../../src/domain/calendar/quarterOf';

const iso = (period: { start: number; end: number } | null) => period && `${isoOfDay(period.start)} ${isoOfDay(period.end)}`;

describe('days', () => {
  test('1970-01-01 is day 0 and 2026-03-01 is day 20513 (56 years of 365 days + 14 leap days + 31 + 28)', () => {
    expect(dayOfIso('1970-01-01')).toBe(0);
    expect(dayOfIso('1970-01-02')).toBe(1);
    expect(56 * 365 + 14 + 31 + 28).toBe(20513);
    expect(dayOfIso('2026-03-01')).toBe(20513);
    expect(dayOfCivil(2026, 3, 1)).toBe(20513);
    expect(civilOfDay(20513)).toEqual({ year: 2026, month: 3, date: 1 });
    expect(isoOfDay(20513)).toBe('2026-03-01');
  });
  test('a leap day exists in 2024 and 2000, not in 2026 or 2100', () => {
    expect(['2024-02-29', '2000-02-29', '2026-02-29', '2100-02-29'].map(isIsoDay)).toEqual([true, true, false, false]);
  });
  test.each(['2026-2-9', '2026-13-01', '2026-00-10', '2026-04-31', '9.2.2026', '', '2026-02-09T10:00'])('"%s" is no date', (text) => {
    expect(isIsoDay(text)).toBe(false);
    expect(() => dayOfIso(text)).toThrow('is not a date');
  });
  test('the calendar agrees with the platform for every day from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135140, max: 157053 }), (day) => {
        const text = new Date(day * 86400000).toISOString().slice(0, 10);
        expect(isoOfDay(day)).toBe(text);
        expect(dayOfIso(text)).toBe(day);
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['2026', 1, '2026-01-01 2026-12-31'],
    ['2026-Q1', 1, '2026-01-01 2026-03-31'],
    ['2026-q4', 1, '2026-10-01 2026-12-31'],
    ['2026-02', 1, '2026-02-01 2026-02-28'],
    ['2024-02', 7, '2024-02-01 2024-02-29'],
    ['2026-01-05..2026-02-10', 1, '2026-01-05 2026-02-10'],
    [' 2026-01-05 .. 2026-02-10 ', 1, '2026-01-05 2026-02-10'],
    ['2026', 4, '2026-04-01 2027-03-31'],
    ['2026-Q1', 4, '2026-04-01 2026-06-30'],
    ['2026-Q4', 4, '2027-01-01 2027-03-31'],
  ])('%s with first month %i is %s', (text, fiscalMonth, days) => {
    expect(iso(periodOf(text, fiscalMonth))).toBe(days);
  });
  test('the id of a period is how a user writes it', () => {
    expect(periodOf(' 2026-q1 ', 1)?.id).toBe('2026-Q1');
    expect(periodOf('2026-01-05 .. 2026-02-10', 1)?.id).toBe('2026-01-05..2026-02-10');
  });
  test.each(['', '26', '2026-Q5', '2026-13', '2026-1', '2026-02-10..2026-01-05', '2026-02-30..2026-03-01', 'spring'])('"%s" is no period', (text) => {
    expect(periodOf(text, 1)).toBeNull();
  });
  test('2026-02-10 lies in 2026-Q1, and in 2025-Q4 of a fiscal year that begins in April', () => {
    expect(quarterOf(dayOfIso('2026-02-10'), 1).id).toBe('2026-Q1');
    expect(quarterOf(dayOfIso('2026-02-10'), 4).id).toBe('2025-Q4');
    expect(iso(quarterOf(dayOfIso('2026-02-10'), 4))).toBe('2026-01-01 2026-03-31');
  });
  test('every day lies in its quarter, and the quarter read from its id is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 1, max: 12 }), (day, fiscalMonth) => {
        const quarter = quarterOf(day, fiscalMonth);
        expect(quarter.start <= day && day <= quarter.end).toBe(true);
        expect(periodOf(quarter.id, fiscalMonth)).toEqual(quarter);
      }),
    );
  });
  test('months run over the end of the year', () => {
    expect(iso(monthsFrom(2026, 10, 3))).toBe('2026-10-01 2026-12-31');
    expect(iso(monthsFrom(2026, 14, 2))).toBe('2027-02-01 2027-03-31');
  });
});

describe('how much of a period is gone', () => {
  const q1 = periodOf('2026-Q1', 1)!; // 31 + 28 + 31 = 90 days
  test.each([
    ['2025-12-31', 0, 90, 0],
    ['2026-01-01', 1, 89, 1 / 90],
    ['2026-02-14', 45, 45, 0.5], // 31 + 14
    ['2026-03-31', 90, 0, 1],
    ['2026-07-01', 90, 0, 1],
  ])('on %s: %i days gone, %i left', (today, gone, left, share) => {
    expect(elapsedOf(q1, dayOfIso(today))).toEqual({ gone, left, share });
  });
});

describe('where a row stands against a period', () => {
  const q1 = periodOf('2026-Q1', 1)!;
  test.each([
    ['2026-01-01', '2026-03-31', 'inside'],
    ['2026-01-01', '2026-01-31', 'inside'],
    ['2025-12-06', '2026-03-05', 'partial'],
    ['2026-03-31', '2026-04-01', 'partial'],
    ['2025-01-01', '2027-01-01', 'partial'],
    ['2025-12-01', '2025-12-31', 'outside'],
    ['2026-04-01', '2026-04-01', 'outside'],
  ])('%s to %s is %s', (start, end, place) => {
    expect(placeIn(q1, dayOfIso(start), dayOfIso(end))).toBe(place);
  });
});
