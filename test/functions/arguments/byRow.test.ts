import { byRow } from '../../../src/functions/arguments/byRow';
import { byRowWide } from '../../../src/functions/arguments/byRowWide';
import type { CellValue } from '../../../src/functions/cellValue';
import { words } from '../../../src/functions/words';

const half = (given: unknown) =>
  byRow(
    ['HALF', 'x:number'],
    [given],
    ([x]) =>
      (i) =>
        x[i] / 2,
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
    byRow(['F', 'x:number'], [[[1], [''], [3], ...Array.from({ length: 50000 }, () => [''])]], () => () => ++asked);
    expect(asked).toBe(2);
  });
  test('an answer that is not a number is a blank, an infinite one an error, words pass', () => {
    const odd = (answer: CellValue) => byRow(['F', 'x:number'], [1], () => () => answer);
    expect(odd(Number.NaN)).toBe('');
    expect(() => odd(Number.POSITIVE_INFINITY)).toThrow('too_large');
    expect(byRow(['F', 'x:any'], [true], () => () => words('no_data'))).toEqual({ words: ['no_data'] });
  });
  test('columns of text and of numbers stand beside each other, defaults filled in', () => {
    const repeat = (...given: [unknown, unknown?, unknown?]) =>
      byRow(
        ['F', 'text:text', 'times:count=2', 'end:text=.'],
        [given[0], given[1], given[2]],
        ([text, times, end]) =>
          (i) =>
            `${String(text[i]).repeat(times[i])}${end[i]}`,
      );
    expect(repeat([['a'], ['b'], ['']], [[3], [''], ['']], '!')).toEqual([['aaa!'], ['bb!']]);
    expect(repeat('a')).toBe('aa.');
  });
  test('a range of an optional argument alone decides where there is input', () => {
    const sum = (x: unknown, y: unknown) =>
      byRow(
        ['F', 'x:number', 'y:number=0'],
        [x, y],
        ([a, b]) =>
          (i) =>
            a[i] + b[i],
      );
    expect(sum(1, [[5], [''], [6]])).toEqual([[6], [''], [7]]);
    expect(sum('', 5)).toBe('');
  });
});

describe('byRowWide', () => {
  const pair = (x: unknown, y: unknown = 1) =>
    byRowWide(
      2,
      ['PAIR', 'x:number', 'y:number'],
      [x, y],
      ([a, b]) =>
        (i) =>
          a[i] === 0 ? '' : [a[i], b[i] / a[i]],
    );

  test('a single value gives one row, a column as many rows as have input', () => {
    expect(pair(2)).toEqual([[2, 0.5]]);
    expect(pair([[2], [''], [4], ['']])).toEqual([
      [2, 0.5],
      ['', ''],
      [4, 0.25],
    ]);
  });
  test('no answer, and no input at all, is a row of blanks', () => {
    expect(pair(0)).toEqual([['', '']]);
    expect(pair('', '')).toEqual([['', '']]);
    expect(pair([[''], ['']], [[''], ['']])).toEqual([['', '']]);
  });
  test('a cell of the row may be blank, an infinite one is an error', () => {
    expect(byRowWide(2, ['F', 'x:number'], [1], () => () => [Number.NaN, words('keep')])).toEqual([['', { words: ['keep'] }]]);
    expect(() => byRowWide(1, ['F', 'x:number'], [1], () => () => [Number.POSITIVE_INFINITY])).toThrow('too_large');
  });
  test('takes columns only', () => {
    expect(() => pair([[1, 2]])).toThrow('one_column');
    expect(() => pair(1, [[1, 2]])).toThrow('one_column');
    expect(() => pair([[1], [2]], [[1], [2], [3]])).toThrow('sizes');
  });
});
