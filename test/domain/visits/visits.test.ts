import { dayOfIso } from '../../../src/domain/calendar/dayOfIso';
import { isLaterVisit } from '../../../src/domain/visits/isLaterVisit';
import { isMeaningful } from '../../../src/domain/visits/isMeaningful';
import { orderOfVisit } from '../../../src/domain/visits/orderOfVisit';
import { visitIds } from '../../../src/domain/visits/visitIds';

const settings = { meaningful_pages: 2, meaningful_seconds: 30 };
const VENDOR = 'visitor_identification';

describe('a meaningful visit (#125, #149)', () => {
  test.each([
    [2, 30, true],
    [5, 29, false],
    [1, 600, false],
    [Number.NaN, 600, false],
    [5, Number.NaN, false],
  ])('%f pages in %f seconds: %s', (pages, seconds, meaningful) => {
    expect(isMeaningful(pages, seconds, settings)).toBe(meaningful);
  });
});

describe('ids of visits', () => {
  const rows = [
    { company: 'Kaskitek Oy', started: '2026-03-02T10:15:00' },
    { company: 'Lumimetsä', started: '2026-03-02T10:15:00' },
    { company: 'KASKITEK', started: '2026-03-02T10:15:00' },
    { company: 'Kaskitek Oy', started: '2026-03-03' },
  ];
  const ids = visitIds(VENDOR, rows);
  test('are vendor, company key, start and ordinal', () => {
    expect(ids[0]).toBe('visitor_identification|kaskitek|2026-03-02T10:15:00|1');
    expect(ids[2]).toBe('visitor_identification|kaskitek|2026-03-02T10:15:00|2');
    expect(ids[3]).toBe('visitor_identification|kaskitek|2026-03-03|1');
  });
  test('are the same when the export is read again, and all differ', () => {
    expect(visitIds(VENDOR, rows)).toEqual(ids);
    expect(new Set(ids).size).toBe(rows.length);
  });
  test('say when the visit began', () => {
    // 10 x 3600 + 15 x 60 = 36,900
    expect(orderOfVisit(ids[2])).toEqual({ day: dayOfIso('2026-03-02'), second: 36900, ordinal: 2 });
    expect(orderOfVisit(ids[3])).toEqual({ day: dayOfIso('2026-03-03'), second: 0, ordinal: 1 });
  });
  test('of another making say nothing', () => {
    expect(orderOfVisit('v-17')).toBeNull();
    expect(orderOfVisit('x|y|2026-02-30T10:00:00|1')).toBeNull();
  });
  test('are ordered by day, second and ordinal', () => {
    const order = (day: number, second: number, ordinal: number) => ({ day, second, ordinal });
    expect(isLaterVisit(order(2, 0, 1), order(1, 86000, 9))).toBe(true);
    expect(isLaterVisit(order(1, 36900, 1), order(1, 32400, 2))).toBe(true);
    expect(isLaterVisit(order(1, 36900, 2), order(1, 36900, 1))).toBe(true);
    expect(isLaterVisit(order(1, 36900, 1), order(1, 36900, 1))).toBe(false);
  });
});
