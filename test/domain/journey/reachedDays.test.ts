import fc from 'fast-check';
import { furthestOf, reachedDays } from '../../../src/domain/journey/reachedDays';
import { fateOf } from '../../../src/domain/stages/fate';

describe('the days on which a case reached each stage', () => {
  test('lead on day 100, SQL on day 130: MQL on day 130 too', () => {
    expect(reachedDays([100, -1, 130, -1, -1, -1], -1)).toEqual([100, 130, 130, -1, -1, -1]);
  });
  test('an MQL day of 140 after an SQL day of 130 counts as 130', () => {
    expect(reachedDays([100, 140, 130, -1, -1, -1], -1)).toEqual([100, 130, 130, -1, -1, -1]);
  });
  test('the day it came in stands as typed, and is taken from the next one where it is missing', () => {
    expect(reachedDays([150, 140, -1, -1, -1, -1], -1)).toEqual([150, 140, -1, -1, -1, -1]);
    expect(reachedDays([-1, 140, -1, -1, -1, -1], -1)).toEqual([140, 140, -1, -1, -1, -1]);
  });
  test('a stage without a day counts from the furthest known day', () => {
    expect(reachedDays([100, 120, -1, -1, -1, -1], 3)).toEqual([100, 120, 120, 120, -1, -1]);
    expect(reachedDays([100, -1, -1, -1, -1, -1], 2)).toEqual([100, 100, 100, -1, -1, -1]);
    expect(reachedDays([150, 140, -1, -1, -1, -1], 2)).toEqual([150, 140, 150, -1, -1, -1]);
  });
  test('a stage below what the days say changes nothing', () => {
    expect(reachedDays([100, 120, 130, -1, -1, -1], 1)).toEqual([100, 120, 130, -1, -1, -1]);
  });
  test('without any day nothing is reached, whatever the stage says', () => {
    expect(reachedDays([-1, -1, -1, -1, -1, -1], 4)).toEqual([-1, -1, -1, -1, -1, -1]);
  });
  test('from MQL on the days never fall, and nothing is skipped', () => {
    const day = fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 6, maxLength: 6 }), fc.integer({ min: -1, max: 5 }), (days, rung) => {
        const reached = reachedDays(days, rung);
        const furthest = furthestOf(reached);
        for (let at = 2; at <= furthest; at += 1) expect(reached[at]).toBeGreaterThanOrEqual(reached[at - 1]);
        for (let at = 0; at < reached.length; at += 1) expect(reached[at] >= 0).toBe(at <= furthest);
        if (days.some((one) => one >= 0)) expect(furthest).toBe(Math.max(furthestOf(days), rung));
      }),
    );
  });
});

test.each([
  ['won', 'won'],
  ['lost', 'lost'],
  ['nurture', 'nurture'],
  ['disqualified', 'disqualified'],
  ['offer', 'open'],
  [null, 'open'],
] as const)('a case at %s is %s', (stage, fate) => {
  expect(fateOf(stage)).toBe(fate);
});
