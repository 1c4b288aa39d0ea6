import fc from 'fast-check';
import { baseWindow } from '../../../src/domain/calendar/baseWindow';
import { civilOfDay } from '../../../src/domain/calendar/civilOfDay';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { monthsBack } from '../../../src/domain/calendar/monthsBack';
import { workingDays } from '../../../src/domain/calendar/workingDays';

describe('some months earlier', () => {
  test.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-02-14', 12, '2025-02-14'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-15', 13, '2024-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s, %d back: %s', (day, months, before) => {
    expect(isoOfDay(monthsBack(dayOfIso(day), months))).toBe(before);
  });
  test('the date is kept wherever the month has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10000, max: 30000 }), fc.nat(60), (day, months) => {
        const [now, before] = [civilOfDay(day), civilOfDay(monthsBack(day, months))];
        expect(before.year * 12 + before.month).toBe(now.year * 12 + now.month - months);
        expect(before.date).toBeLessThanOrEqual(now.date);
        if (now.date <= 28) expect(before.date).toBe(now.date);
      }),
    );
  });
});

describe('the base window', () => {
  test('12 months that end on 2026-02-14, and the 12 before them', () => {
    const { from, to, previous } = baseWindow(dayOfIso('2026-02-14'), 12);
    expect([from, to, previous.from, previous.to].map(isoOfDay)).toEqual(['2025-02-15', '2026-02-14', '2024-02-15', '2025-02-14']);
  });
  test('at a month’s end no day is counted twice or lost', () => {
    const { from, previous } = baseWindow(dayOfIso('2026-03-31'), 1);
    expect([from, previous.from, previous.to].map(isoOfDay)).toEqual(['2026-03-01', '2026-02-01', '2026-02-28']);
  });
});

describe('working days', () => {
  // 2026-03-06 is a Friday
  test.each([
    ['2026-03-06', '2026-03-06', 0],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-06', '2026-03-13', 5],
    ['2026-03-07', '2026-03-09', 1],
    ['2026-03-02', '2026-03-09', 5],
    ['2026-03-09', '2026-03-06', -1],
  ])('after %s up to %s: %d', (from, to, days) => {
    expect(workingDays(dayOfIso(from), dayOfIso(to))).toBe(days);
  });
  test('every week has five, wherever it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 30000 }), fc.nat(200), (day, weeks) => expect(workingDays(day, day + 7 * weeks)).toBe(5 * weeks)),
    );
  });
  test('they add up, and a day is one or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30000 }), fc.nat(60), fc.nat(60), (day, a, b) => {
        expect(workingDays(day, day + a) + workingDays(day + a, day + a + b)).toBe(workingDays(day, day + a + b));
        expect([0, 1]).toContain(workingDays(day, day + 1));
      }),
    );
  });
});
