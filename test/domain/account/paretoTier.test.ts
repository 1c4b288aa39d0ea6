import * as fc from 'fast-check';
import { paretoTiers } from '../../../src/domain/account/paretoTier';

describe('tiers by value', () => {
  test('an account is A while the share of the larger ones is below the first cut', () => {
    expect(paretoTiers([250, 600, 50, 100], 0.8, 0.95)).toEqual(['A', 'A', 'C', 'B']);
  });
  test('ties take the tier of the first of them', () => {
    expect(paretoTiers([50, 30, 30, 30, 60], 0.5, 0.9)).toEqual(['A', 'B', 'B', 'B', 'A']);
    expect(paretoTiers([1, 1, 1, 1], 0.2, 0.3)).toEqual(['A', 'A', 'A', 'A']);
  });
  test('nothing is C, also where everything is nothing; unknown has no tier', () => {
    expect(paretoTiers([10, 0, Number.NaN], 0.8, 0.95)).toEqual(['A', 'C', '']);
    expect(paretoTiers([0, 0], 0.8, 0.95)).toEqual(['C', 'C']);
    expect(paretoTiers([Number.NaN], 0.8, 0.95)).toEqual(['']);
    expect(paretoTiers([], 0.8, 0.95)).toEqual([]);
  });
  test('a share that is the cut itself is not below it, whatever the last digits', () => {
    // 50 and 38 of 110 are 80 %, which the computer puts a hair below
    expect(paretoTiers([50, 38, 20, 2], 0.8, 0.95)).toEqual(['A', 'A', 'B', 'C']);
  });
  test('values near the largest number there is do not overflow', () => {
    expect(paretoTiers([1.7e308, 1.7e308, 1e308], 0.5, 0.9)).toEqual(['A', 'A', 'B']);
  });

  const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(Number.NaN)), { maxLength: 12 });
  const cuts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map((two) => two.sort());
  test('the order of the accounts does not matter', () => {
    fc.assert(
      fc.property(values, cuts, fc.nat(), (list, [first, second], seed) => {
        const order = list.map((_, at) => at).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
        const shuffled = paretoTiers(
          order.map((at) => list[at]),
          first,
          second,
        );
        const tiers = paretoTiers(list, first, second);
        expect(shuffled).toEqual(order.map((at) => tiers[at]));
      }),
    );
  });
  test('a larger value never has a lower tier, and with a first cut above 0 the largest is A', () => {
    fc.assert(
      fc.property(values, cuts, (list, [first, second]) => {
        const known = list.map((value, at) => ({ value, tier: paretoTiers(list, first, second)[at] })).filter(({ value }) => value > 0);
        for (const a of known) for (const b of known) if (a.value >= b.value) expect(a.tier <= b.tier).toBe(true);
        if (known.length > 0 && first > 1e-6) expect(known.sort((a, b) => b.value - a.value)[0].tier).toBe('A');
      }),
    );
  });
});
