import * as fc from 'fast-check';
import { reachInterval } from '../../../src/domain/reach/reachInterval';

describe('reach of a partly observed audience', () => {
  test('share, exact limits, worst and best', () => {
    expect(reachInterval({ population: 60, observed: 20, reached: 8 }, 0.95)).toEqual([0.4, 14 / 60, 36 / 60, 8 / 60, 48 / 60]);
  });
  test('all observed is a census: the share throughout', () => {
    expect(reachInterval({ population: 60, observed: 60, reached: 24 }, 0.95)).toEqual([0.4, 0.4, 0.4, 0.4, 0.4]);
  });

  test('a share between two whole numbers of members is still within its limits', () => {
    const [share, low, high] = reachInterval({ population: 101, observed: 100, reached: 99 }, 0.95);
    expect([share, low, high]).toEqual([0.99, 0.99, 100 / 101]);
  });

  const seen = fc
    .integer({ min: 1, max: 300 })
    .chain((population) =>
      fc
        .integer({ min: 1, max: population })
        .chain((observed) => fc.tuple(fc.constant(population), fc.constant(observed), fc.integer({ min: 0, max: observed }))),
    );
  const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.99);
  test('worst <= low <= share <= high <= best', () => {
    fc.assert(
      fc.property(seen, confidence, ([population, observed, reached], sure) => {
        const [share, low, high, worst, best] = reachInterval({ population, observed, reached }, sure);
        expect(worst).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(share);
        expect(share).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(best);
      }),
    );
  });
  test('reached and not reached are each other mirrored', () => {
    fc.assert(
      fc.property(seen, confidence, ([population, observed, reached], sure) => {
        const [share, low, high, worst, best] = reachInterval({ population, observed, reached }, sure);
        const mirror = reachInterval({ population, observed, reached: observed - reached }, sure);
        [1 - share, 1 - high, 1 - low, 1 - best, 1 - worst].forEach((value, at) => {
          expect(mirror[at]).toBeCloseTo(value, 12);
        });
      }),
    );
  });
  test('observing twice as many with the same share never widens the limits', () => {
    fc.assert(
      fc.property(seen, confidence, ([population, observed, reached], sure) => {
        const width = ([, low, high]: readonly number[]) => high - low;
        const once = reachInterval({ population: 2 * population, observed, reached }, sure);
        const twice = reachInterval({ population: 2 * population, observed: 2 * observed, reached: 2 * reached }, sure);
        expect(width(twice)).toBeLessThanOrEqual(width(once) + 1e-12);
      }),
    );
  });
});
