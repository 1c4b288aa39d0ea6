import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

import { moreTouches } from '../../../src/domain/kpi/needMore/moreTouches';
import { trend } from '../../../src/domain/statistics/trend';
import { expectClose } from './closeTo';

describe('trend', () => {
  test('5 in-touches after 4: 2 %, rises', () => {
    const { chance, rises } = trend({ recent: 5, before: 4 });
    expect(chance).toBeCloseTo(0.0196, 4);
    expect(rises).toBe(true);
  });
  test('4 after 4: 5.6 %, does not', () => {
    expect(trend({ recent: 4, before: 4 }).chance).toBeCloseTo(0.0563, 4);
    expect(trend({ recent: 4, before: 4 }).rises).toBe(false);
  });
  test('2 after none: 4 %, rises; the trigger asks for 3', () => {
    expect(trend({ recent: 2, before: 0 }).chance).toBeCloseTo(0.04, 12);
    expect(trend({ recent: 1, before: 0 })).toEqual({ chance: expect.closeTo(0.2, 12), rises: false });
  });
  test('is the binomial tail', () => {
    // at least so many recent ones: at most so many earlier ones, each with chance 56/70
    for (const recent of [1, 2, 7, 40])
      for (const before of [0, 1, 12, 200]) expectClose(trend({ recent, before }).chance, binomialCdf(before, recent + before, 0.8));
  });
  test('no touch is no rise', () => {
    expect(trend({ recent: 0, before: 0 })).toEqual({ chance: 1, rises: false });
    expect(trend({ recent: 0, before: 9 })).toEqual({ chance: 1, rises: false });
  });
  test('other windows have other chances: 5 of 9 in 7 of 70 days', () => {
    expectClose(trend({ recent: 5, before: 4, recentDays: 7, beforeDays: 63 }).chance, 1 - binomialCdf(4, 9, 0.1), 1e-11);
  });
  test('nonsense is no rise', () => {
    expect(trend({ recent: -1, before: 0 })).toEqual({ chance: Number.NaN, rises: false });
    expect(trend({ recent: 3, before: 0, recentDays: 0 })).toEqual({ chance: Number.NaN, rises: false });
  });
});

describe('further in-touches', () => {
  test('3 after 4 need 2 more', () => expect(moreTouches({ recent: 3, before: 4 })).toBe(2));
  test('they are the fewest', () => {
    for (let recent = 0; recent < 12; recent++)
      for (let before = 0; before < 40; before++) {
        const more = moreTouches({ recent, before });
        if (more === null) expect(trend({ recent, before }).rises).toBe(true);
        else {
          expect(trend({ recent: recent + more, before }).rises).toBe(true);
          expect(trend({ recent: recent + more - 1, before }).rises).toBe(false);
        }
      }
  });
  test('nonsense needs nothing', () => {
    expect(moreTouches({ recent: Number.NaN, before: 4 })).toBeNull();
    expect(moreTouches({ recent: 3, before: 4, recentDays: 0 })).toBeNull();
    expect(moreTouches({ recent: 3, before: Number.POSITIVE_INFINITY })).toBeNull();
  });
});
