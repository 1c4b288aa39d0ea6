import { firstBetween } from '../../../src/domain/statistics/firstBetween';

describe('firstBetween', () => {
  test('the first square of at least 50 is that of 8, found with 7 questions', () => {
    let asked = 0;
    const found = firstBetween(0, 100, (at) => {
      asked += 1;
      return at * at >= 50;
    });
    expect([found, asked]).toEqual([8, 7]);
  });
  test('none between: the one that passes', () => {
    expect(firstBetween(0, 100, () => false)).toBe(100);
    expect(firstBetween(4, 5, () => true)).toBe(5);
  });
});
