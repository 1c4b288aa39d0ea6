import * as fc from 'fast-check';
import { answerOf, errorOf, inSheet } from './inSheet';

const ab = (...args: unknown[]) => (answerOf('AB_TEST', ...args) as (number | string)[][])[0];

describe('AB_TEST', () => {
  test('gives chance, loss, verdict and how many more trials', () => {
    const [chance, loss, verdict, more] = ab(10, 200, 25, 200);
    expect([Number(chance).toFixed(3), Number(loss).toFixed(5)]).toEqual(['0.996', '0.00004']);
    expect([verdict, more]).toEqual(['too early', 188]);
  });
  test('a decided test needs no more', () => {
    expect(ab(10, 200, 34, 200).slice(2)).toEqual(['B', '']);
    expect(ab(34, 200, 10, 200).slice(2)).toEqual(['A', '']);
  });
  test('equal rates name no number', () => expect(ab(5, 50, 5, 50).slice(2)).toEqual(['too early', '']));
  test('an arm without trials, or an unknown count, is no data', () => {
    expect(answerOf('AB_TEST', [[1], [1], ['']], [[0], [10], [10]], [[1], [1], [1]], [[10], [''], [10]])).toEqual(
      new Array(3).fill(['', '', '', '']),
    );
  });
  test('refuses more conversions than trials, and what is not whole', () => {
    expect(errorOf('AB_TEST', 11, 10, 1, 10)).toBe('AB_TEST: conversions A is 11, more than trials A (10); check both numbers.');
    expect(errorOf('AB_TEST', 1, 10, [[1], [11]], 10)).toBe('AB_TEST: conversions B, row 2 is 11, more than trials B (10); check both numbers.');
    expect(errorOf('AB_TEST', 1, 10.5, 1, 10)).toBe('AB_TEST: trials A is 10.5; count whole cases.');
  });
  test('its words are fixed in Finnish too', () => {
    expect(inSheet('AB_TEST', [[[10], [10]], 200, [[25], [34]], 200], { lang: 'fi' }).value).toMatchObject([
      [expect.any(Number), expect.any(Number), 'liian aikaista', 188],
      [expect.any(Number), expect.any(Number), 'B', ''],
    ]);
  });
  test('swapping A and B swaps the answer', () => {
    const arm = fc.integer({ min: 1, max: 200 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(arm, arm, ([a, allA], [b, allB]) => {
        const [there, back] = [ab(a, allA, b, allB), ab(b, allB, a, allA)];
        expect(Number(there[0]) + Number(back[0])).toBeCloseTo(1, 10);
        expect(back[2]).toBe({ A: 'B', B: 'A', 'too early': 'too early' }[String(there[2])]);
        expect(back[3]).toBe(there[3]);
      }),
      { numRuns: 50 },
    );
  });
});
