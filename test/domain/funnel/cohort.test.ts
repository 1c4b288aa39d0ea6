import fc from 'fast-check';
import { cohort } from '../../../src/domain/funnel/cohort';

/** MQL on one day, SQL on another (-1 = never) */
const mql = (day: number, sql = -1) => ({ days: [day, day, sql, -1, -1, -1] });
const repeat = (count: number, one: { days: number[] }) => Array.from({ length: count }, () => one);
const INTO_SQL = 2;
const year = { from: 1, to: 365 };

describe('conversion by cohort (#55)', () => {
  test('20 MQLs, 5 of them fresh, 6 SQLs among the others: 6 of 15, not 6 of 20', () => {
    // the six took 14 days; the fresh ones are 13 days old
    const cases = [...repeat(6, mql(100, 114)), ...repeat(9, mql(100)), ...repeat(5, mql(352))];
    expect(cohort(cases, INTO_SQL, year)).toEqual({ entered: 15, passed: 6, fresh: 5, medianDays: 14 });
  });
  test('fresh cases are left out even if they converted, though their time counts for the median', () => {
    const cases = [...repeat(2, mql(100, 130)), mql(100, 120), mql(350, 352), mql(340)];
    // 30, 30, 20 and 2 days: median 25; MQLs of day 341 and later are younger than that
    expect(cohort(cases, INTO_SQL, year)).toEqual({ entered: 4, passed: 3, fresh: 1, medianDays: 25 });
  });
  test('a case exactly as old as the median is judged', () => {
    expect(cohort([mql(100, 110), mql(355)], INTO_SQL, year)).toMatchObject({ entered: 2, fresh: 0 });
    expect(cohort([mql(100, 110), mql(356)], INTO_SQL, year)).toMatchObject({ entered: 1, fresh: 1 });
  });
  test('it is entering the first stage in the window that counts; the second counts up to its end', () => {
    const cases = [mql(0, 10), mql(1, 10), mql(365, 365), mql(366, 366), mql(200, 366)];
    expect(cohort(cases, INTO_SQL, year)).toMatchObject({ entered: 2, passed: 1, fresh: 1 });
  });
  test('where none converted there is no median, and none is called fresh', () => {
    expect(cohort([mql(100), mql(365)], INTO_SQL, year)).toEqual({ entered: 2, passed: 0, fresh: 0, medianDays: null });
    expect(cohort([], INTO_SQL, year)).toEqual({ entered: 0, passed: 0, fresh: 0, medianDays: null });
  });
  test('nobody is lost, no more pass than entered, and the order of the cases decides nothing', () => {
    const one = fc.tuple(fc.integer({ min: 1, max: 365 }), fc.integer({ min: -60, max: 60 })).map(([day, gap]) => mql(day, gap < 0 ? -1 : day + gap));
    fc.assert(
      fc.property(fc.array(one), (cases) => {
        const found = cohort(cases, INTO_SQL, year);
        expect(found.entered + found.fresh).toBe(cases.length);
        expect(found.passed).toBeLessThanOrEqual(found.entered);
        expect(cohort(cases.slice().reverse(), INTO_SQL, year)).toEqual(found);
      }),
    );
  });
});
