import * as fc from 'fast-check';
import { answerOf, errorOf } from './inSheet';

const reach = (...args: unknown[]) => (answerOf('REACH_CI', ...args) as number[][])[0];

describe('REACH_CI', () => {
  test('gives share, limits, worst and best of a partly observed audience', () => {
    expect(reach(8, 20, 60)).toEqual([0.4, 14 / 60, 36 / 60, 8 / 60, 48 / 60]);
  });
  test('all observed: nothing to doubt', () => expect(reach(24, 60, 60)).toEqual([0.4, 0.4, 0.4, 0.4, 0.4]));
  test('nobody observed, or nobody in the audience, is no data', () => {
    expect(answerOf('REACH_CI', [[0], [''], [3]], [[0], [5], [5]], [[60], [60], [0]])).toEqual(new Array(3).fill(new Array(5).fill('')));
  });
  test('refuses a part above its whole, and what is not whole', () => {
    expect(errorOf('REACH_CI', 21, 20, 60)).toBe('REACH_CI: reached is 21, more than observed (20); check both numbers.');
    expect(errorOf('REACH_CI', 8, [[20], [61]], 60)).toBe('REACH_CI: observed, row 2 is 61, more than audience (60); check both numbers.');
    expect(errorOf('REACH_CI', 8, 20.5, 60)).toBe('REACH_CI: observed is 20.5; count whole cases.');
  });
  test('the limits hold the share and lie between worst and best', () => {
    const seen = fc
      .integer({ min: 1, max: 500 })
      .chain((audience) =>
        fc
          .integer({ min: 1, max: audience })
          .chain((observed) => fc.tuple(fc.integer({ min: 0, max: observed }), fc.constant(observed), fc.constant(audience))),
      );
    fc.assert(
      fc.property(seen, (counts) => {
        const [share, low, high, worst, best] = reach(...counts);
        expect([worst, low, share, high, best]).toEqual([worst, low, share, high, best].slice().sort((a, b) => a - b));
      }),
    );
  });
});
