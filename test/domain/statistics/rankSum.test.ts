import fc from 'fast-check';
import { firth } from '../../../src/domain/statistics/firth';
import { predictorError } from '../../../src/domain/statistics/predictorError';
import { rankSum } from '../../../src/domain/statistics/rankSum';

describe('rankSum', () => {
  test('three above three: every pair, and 2 of 20 ways as extreme', () => {
    expect(rankSum([8, 9, 10], [1, 2, 3])).toEqual({ auc: 1, p: 0.1 });
  });
  test('all the same: half, and certainly chance', () => {
    expect(rankSum([5, 5], [5, 5, 5])).toEqual({ auc: 0.5, p: 1 });
  });
  test('ties count half: 2 against 1 and 2 is 1.5 of 2 pairs', () => {
    expect(rankSum([2], [1, 2])!.auc).toBe(0.75);
  });
  test('an empty group says nothing', () => {
    expect([rankSum([], [1]), rankSum([1], [])]).toEqual([null, null]);
  });
  test('p by counting every way to share out the values', () => {
    const ways = (values: number[], size: number): number[][] =>
      size === 0
        ? [[]]
        : values.flatMap((_, at) =>
            ways(
              values.slice(at + 1).map((_v, i) => values[at + 1 + i]),
              size - 1,
            ).map((rest) => [values[at], ...rest]),
          );
    const value = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), fc.array(value, { minLength: 1, maxLength: 4 }), (first, second) => {
        const all = first.concat(second);
        const indices = all.map((_, at) => at);
        const aucOf = (own: readonly number[]): number => {
          const others = indices.filter((at) => !own.includes(at));
          let sum = 0;
          for (const a of own) for (const b of others) sum += all[a] > all[b] ? 1 : all[a] === all[b] ? 0.5 : 0;
          return sum / (own.length * others.length);
        };
        const picks = ways(indices, first.length);
        const far = Math.abs(aucOf(indices.slice(0, first.length)) - 0.5);
        const extreme = picks.filter((own) => Math.abs(aucOf(own) - 0.5) >= far - 1e-9).length;
        const found = rankSum(first, second)!;
        expect(found.p).toBeCloseTo(extreme / picks.length, 9);
        expect(found.auc).toBeCloseTo(aucOf(indices.slice(0, first.length)), 12);
      }),
    );
  });
  test('beyond 60 values the normal curve is close to the ways counted', () => {
    const first = Array.from({ length: 30 }, (_, at) => 2 * at + 9);
    const second = Array.from({ length: 30 }, (_, at) => 2 * at);
    const exact = rankSum(first, second)!;
    const longer = rankSum(first.concat([1000]), second.concat([-1000]))!;
    expect(Math.abs(exact.p - longer.p)).toBeLessThan(0.06);
    expect(longer.auc).toBeGreaterThan(exact.auc);
  });
});

describe('predictorError', () => {
  test('eight won of sixteen and a feature that says nothing: 1 / sqrt(16 x 0.25)', () => {
    const rows = Array.from({ length: 16 }, () => [3]);
    expect(
      predictorError(
        rows,
        rows.map(() => 0.5),
      )([3]),
    ).toBeCloseTo(0.5, 12);
  });
  test('it grows with the distance from the middle of what was learnt', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((visits) => [visits]);
    const fit = firth(rows, [false, true, false, false, true, true, false, true])!;
    const error = predictorError(rows, fit.chances);
    expect(error([4.5])).toBeLessThan(error([8]));
    expect(error([8])).toBeLessThan(error([20]));
  });
});
