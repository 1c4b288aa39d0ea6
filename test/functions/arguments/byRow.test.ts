import { byRow } from '../../../src/functions/arguments/byRow';
import { words } from '../../../src/functions/words';

const half = (...given: unknown[]) =>
  byRow(
    {
      name: 'HALF',
      args: [{ name: 'x', kind: 'number' }],
      answers:
        ([x]) =>
        (i) =>
          x[i] / 2,
    },
    given,
  );

describe('byRow', () => {
  test('a blank row is a blank, the result ends at the last row with input', () => {
    expect(half([[1], [''], [2], ['']])).toEqual([[0.5], [''], [1]]);
  });
  test('keeps the shape of wide ranges', () => {
    expect(
      half([
        [1, 2],
        ['', 4],
        ['', ''],
      ]),
    ).toEqual([
      [0.5, 1],
      ['', 2],
    ]);
  });
  test('asks for an answer only where there is input: 50,000 trailing blanks cost none', () => {
    let asked = 0;
    const counting = { name: 'F', args: [{ name: 'x', kind: 'number' }], answers: () => () => ++asked } as const;
    byRow(counting, [[[1], [''], [3], ...Array.from({ length: 50000 }, () => [''])]]);
    expect(asked).toBe(2);
  });
  test('an answer that is not a number is a blank, an infinite one an error, words pass', () => {
    const odd = (answer: number) => byRow({ name: 'F', args: [{ name: 'x', kind: 'number' }], answers: () => () => answer }, [1]);
    expect(odd(Number.NaN)).toBe('');
    expect(() => odd(Number.POSITIVE_INFINITY)).toThrow('too_large');
    expect(byRow({ name: 'F', args: [{ name: 'x', kind: 'any' }], answers: () => () => words('no_data') }, [true])).toEqual({ words: ['no_data'] });
  });
  test('columns of text and of numbers stand beside each other, defaults filled in', () => {
    const repeat = (...given: unknown[]) =>
      byRow(
        {
          name: 'F',
          args: [
            { name: 'text', kind: 'text' },
            { name: 'times', kind: 'count', byDefault: 2 },
            { name: 'end', kind: 'text', byDefault: '.' },
          ],
          answers:
            ([text, times, end]) =>
            (i) =>
              `${String(text[i]).repeat(times[i])}${end[i]}`,
        },
        given,
      );
    expect(repeat([['a'], ['b'], ['']], [[3], [''], ['']], '!')).toEqual([['aaa!'], ['bb!']]);
    expect(repeat('a')).toBe('aa.');
  });
  test('a range of an optional argument alone decides where there is input', () => {
    const sum = (...given: unknown[]) =>
      byRow(
        {
          name: 'F',
          args: [
            { name: 'x', kind: 'number' },
            { name: 'y', kind: 'number', byDefault: 0 },
          ],
          answers:
            ([x, y]) =>
            (i) =>
              x[i] + y[i],
        },
        given,
      );
    expect(sum(1, [[5], [''], [6]])).toEqual([[6], [''], [7]]);
    expect(sum('', 5)).toBe('');
  });
});
