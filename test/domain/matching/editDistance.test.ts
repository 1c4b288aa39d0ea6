import fc from 'fast-check';
import { editDistance } from '../../../src/domain/matching/editDistance';

/** The textbook's whole table, without a band. */
const whole = (a: string, b: string): number => {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.length][b.length];
};

describe('edit distance', () => {
  test.each([
    ['kaskitek', 'kasiktec', 2, 2],
    ['kaskitek', 'kaskitek', 2, 0],
    ['kaskitek', 'kasiktek', 2, 1],
    ['kaskitek', 'kaskittek', 2, 1],
    ['', 'abc', 3, 3],
    ['lumivo', 'kaskitek', 2, 3],
    ['a', 'abcdef', 1, 2],
    ['ab', 'ba', 0, 1],
  ])('%s and %s, at most %d: %d', (a, b, most, expected) => expect(editDistance(a, b, most)).toBe(expected));

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  test('the band leaves out nothing that counts', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(whole(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });
  test('it is the same from either side', () => {
    fc.assert(fc.property(word, word, (a, b) => expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))));
  });
});
