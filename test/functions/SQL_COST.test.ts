import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const cost = (...args: unknown[]) => answerOf('SQL_COST', ...args);

describe('SQL_COST', () => {
  test('divides all costs by the SQLs', () => {
    expect(cost(12000, 5, 3000)).toBe(3000);
    expect(cost(40000, 4)).toBe(10000);
    expect(cost('12 500,00 €', 5, '')).toBe(2500);
    expect(cost('€1,250.50', 1)).toBe(1250.5);
  });
  test('without SQLs there is no answer; an unknown cost gives none either', () => {
    expect(cost([[100], [100], [''], [0]], [[0], [''], [4], [4]])).toEqual([[''], [''], [''], [0]]);
    expect(cost([[''], [100]], 4, [[50], ['']])).toEqual([[''], [25]]);
  });
  test('refuses a result that no cell can hold', () => {
    expect(errorOf('SQL_COST', 1e308, 1e-5)).toBe('SQL_COST: cost: the result is too large for a cell; check the numbers.');
  });

  test('cost times SQLs gives the money back, and dearer media never makes it cheaper', () => {
    const money = fc.integer({ min: 0, max: 1e8 });
    fc.assert(
      fc.property(money, fc.integer({ min: 1, max: 1e5 }), money, (media, sqls, other) => {
        const one = cost(media, sqls, other) as number;
        expect(one * sqls).toBeCloseTo(media + other, 4);
        expect(cost(media + 1, sqls, other)).toBeGreaterThan(one);
      }),
    );
  });
});
