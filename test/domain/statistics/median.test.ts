import fc from 'fast-check';
import { median } from '../../../src/domain/statistics/median';

test('the middle one, or the mean of the two in the middle; of nothing null', () => {
  expect([median([9, 3, 5]), median([3, 4]), median([7]), median([])]).toEqual([5, 3.5, 7, null]);
  expect(median([10, 9, 2, 30])).toBe(9.5);
});
test('at most half lie below and at most half above, in any order of the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const before = values.slice();
      const middle = median(values)!;
      expect(values).toEqual(before);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(median(values.slice().reverse())).toBe(middle);
    }),
  );
});
