import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const total = (...args: unknown[]) => (answerOf('HIDDEN_TOTAL', ...args) as number[][])[0];

describe('HIDDEN_TOTAL', () => {
  test('estimates all there are from two lists and their overlap', () => {
    expect(total(20, 15, 6).map((number) => Math.round(number * 10) / 10)).toEqual([47, 35.3, 80.5]);
  });
  test('an empty list says nothing; an unknown overlap neither', () => {
    expect(answerOf('HIDDEN_TOTAL', [[0], [20], [20]], [[15], [0], [15]], [[0], [0], ['']])).toEqual(new Array(3).fill(['', '', '']));
  });
  test('one list wholly on the other: what was seen', () => expect(total(6, 15, 6)).toEqual([15, 15, 15]));
  test('refuses an overlap larger than a list', () => {
    expect(errorOf('HIDDEN_TOTAL', 5, 15, 6)).toBe('HIDDEN_TOTAL: on both is 6, more than on list 1 (5); check both numbers.');
    expect(errorOf('HIDDEN_TOTAL', [[20], [20]], [[15], [5]], 6)).toBe('HIDDEN_TOTAL: on both is 6, more than on list 2 (5); check both numbers.');
  });
  test('low <= total <= high, never below what was seen, whichever list comes first', () => {
    const lists = fc
      .nat(50)
      .chain((both) => fc.tuple(fc.integer({ min: both + 1, max: 300 }), fc.integer({ min: both + 1, max: 300 }), fc.constant(both)));
    fc.assert(
      fc.property(lists, ([first, second, both]) => {
        const [all, low, high] = total(first, second, both);
        expect(low).toBeGreaterThanOrEqual(first + second - both);
        expect(all).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(all);
        total(second, first, both).forEach((number, at) => {
          expect(number / [all, low, high][at]).toBeCloseTo(1, 12);
        });
      }),
    );
  });
});
