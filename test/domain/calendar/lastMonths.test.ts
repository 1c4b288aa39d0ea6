import fc from 'fast-check';
import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isoOfDay } from '../../../src/domain/calendar/isoOfDay';
import { lastMonths } from '../../../src/domain/calendar/lastMonths';

const from = (day: string, months: number): string => isoOfDay(lastMonths(dayOfIso(day), months).start);

test.each([
  ['2026-02-14', 12, '2025-02-15'],
  ['2026-02-14', 1, '2026-01-15'],
  ['2026-03-31', 1, '2026-03-01'],
  ['2024-02-29', 12, '2023-03-01'],
  ['2025-02-28', 12, '2024-02-29'],
  ['2026-01-10', 13, '2024-12-11'],
  ['2026-12-31', 60, '2022-01-01'],
])('the months that end on %s, %d of them, begin on %s', (day, months, start) => {
  expect(from(day, months)).toBe(start);
});
test('they end on the day itself, and a year has 365 or 366 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 1, max: 60 }), (day, months) => {
      const span = lastMonths(day, months);
      expect(span.end).toBe(day);
      const days = span.end - span.start + 1;
      expect(days).toBeGreaterThanOrEqual(28 * months);
      expect(days).toBeLessThanOrEqual(31 * months);
      expect([365, 366]).toContain(day - lastMonths(day, 12).start + 1);
    }),
  );
});
