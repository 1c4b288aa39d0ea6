import * as fc from 'fast-check';
import { chapman } from '../../../src/domain/statistics/chapman';
import { readTable } from '../../reference/readTable';
import { expectClose } from './closeTo';

describe('chapman', () => {
  test('20 on one list, 15 on the other, 6 on both: 47 in all, 35.3 to 80.5', () => {
    const [total, low, high] = chapman(20, 15, 6, 0.95);
    expect(total).toBe(47);
    expect([low, high].map((limit) => limit.toFixed(1))).toEqual(['35.3', '80.5']);
  });

  // the table's Petersen row is M n / m, of which the product has no use: it is biased and infinite without an overlap
  const published = readTable('two-list-estimate.tsv').filter(({ method }) => method === 'Chapman');
  test('the table is read', () => expect(published.length).toBe(2));
  test.each(published)('$M and $n with $m on both: $N ($origin)', ({ M, n, m, N }) => {
    expect(Math.round(chapman(Number(M), Number(n), Number(m), 0.95)[0])).toBe(Number(N));
  });

  test('no overlap has an estimate too, one list within the other is certain', () => {
    expect(chapman(3, 4, 0, 0.95)[0]).toBe(19);
    expect(chapman(20, 6, 6, 0.95)).toEqual([20, 20, 20]);
    expect(chapman(0, 5, 0, 0.95)).toEqual([5, 5, 5]);
  });
  test('never less than was seen, the order of the lists does not matter, more confidence is wider', () => {
    const lists = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(lists, ([only1, only2, both]) => {
        const [total, low, high] = chapman(only1 + both, only2 + both, both, 0.95);
        expect(low).toBeGreaterThanOrEqual(only1 + only2 + both);
        expect(low).toBeLessThanOrEqual(total);
        expect(high).toBeGreaterThanOrEqual(total);
        const mirrored = chapman(only2 + both, only1 + both, both, 0.95);
        expectClose(mirrored[0], total, 1e-12);
        expectClose(mirrored[2], high, 1e-12);
        expect(chapman(only1 + both, only2 + both, both, 0.99)[2]).toBeGreaterThanOrEqual(high);
      }),
    );
  });
  test('nonsense has no estimate', () => {
    for (const nonsense of [chapman(5, 5, 6, 0.95), chapman(5, 5, -1, 0.95), chapman(5, 5, 1, 1), chapman(Number.NaN, 5, 1, 0.95)])
      expect(nonsense).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
