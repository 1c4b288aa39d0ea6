import { runInNewContext } from 'node:vm';
import { grid } from '../../../src/functions/arguments/grid';
import { isBlank } from '../../../src/functions/arguments/isBlank';
import { isDate } from '../../../src/functions/arguments/isDate';
import { isErrorValue } from '../../../src/functions/arguments/isErrorValue';
import { lastFilledRow } from '../../../src/functions/arguments/lastFilledRow';
import { readCell } from '../../../src/functions/arguments/readCell';
import { readNumber } from '../../../src/functions/arguments/readNumber';
import { readSingle } from '../../../src/functions/arguments/readSingle';
import { shown } from '../../../src/functions/arguments/shown';
import type { FunctionError } from '../../../src/functions/functionError';

const place = { fn: 'F', argument: 'x', row: 2, column: null };
const codeOf = (run: () => unknown): string => {
  try {
    return `no error: ${run()}`;
  } catch (error) {
    return (error as FunctionError).code;
  }
};

describe('grid', () => {
  test('gives single values, ranges, lists and ranges of one cell one shape', () => {
    expect(grid(5)).toEqual({ single: true, rows: 1, columns: 1, cells: [[5]] });
    expect(grid([[5]])).toEqual({ single: true, rows: 1, columns: 1, cells: [[5]] });
    expect(grid([[1, 2]])).toMatchObject({ single: false, rows: 1, columns: 2 });
    expect(grid([1, 2])).toEqual({ single: false, rows: 2, columns: 1, cells: [[1], [2]] });
    expect(grid([])).toMatchObject({ single: true, cells: [['']] });
    expect(grid(undefined)).toMatchObject({ single: true, cells: [[undefined]] });
  });
  test('knows arrays of another realm', () => expect(grid(runInNewContext('[[1],[2]]'))).toMatchObject({ single: false, rows: 2 }));
});

describe('blanks, dates and errors', () => {
  test('a blank is nothing, or nothing but spaces', () => {
    expect(['', ' ', '\u00a0', undefined, null].map(isBlank)).toEqual([true, true, true, true, true]);
    expect([0, false, '0', Number.NaN, 'x'].map(isBlank)).toEqual([false, false, false, false, false]);
  });
  test('a date is known by its tag, also from another realm', () => {
    expect([new Date(0), runInNewContext('new Date(0)'), 0, '2026-01-01', {}].map(isDate)).toEqual([true, true, false, false, false]);
  });
  test('error values arrive as their text', () => {
    expect(['#N/A', ' #REF! ', '#DIV/0!', '#NAME?', Number.NaN, Number.POSITIVE_INFINITY].map(isErrorValue)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['#1', '# of leads', 'N/A', '', 0].map(isErrorValue)).toEqual([false, false, false, false, false]);
  });
  test('the last filled row is the last of any range', () => {
    expect(lastFilledRow([grid([[1], [''], ['']]), grid([[''], [' '], ['']])])).toBe(1);
    expect(lastFilledRow([grid([[1], [''], ['']]), grid([[''], [0], ['']])])).toBe(2);
    expect(
      lastFilledRow([
        grid([
          ['', ''],
          ['', false],
          ['', ''],
        ]),
      ]),
    ).toBe(2);
    expect(lastFilledRow([grid([[''], ['']])])).toBe(0);
  });
  test('messages quote texts, name dates and cut what is long', () => {
    expect([5, true, ' x ', new Date(0)].map(shown)).toEqual(['5', 'TRUE', '"x"', '{date}']);
    expect(shown('x'.repeat(99))).toBe(`"${'x'.repeat(40)}…"`);
  });
});

describe('readNumber', () => {
  test.each([
    ['number', -2.5, -2.5],
    ['number', '50 %', 0.5],
    ['share', 0, 0],
    ['share', '100 %', 1],
    ['count', '1 000', 1000],
    ['money', '12,50 €', 12.5],
    ['confidence', '95 %', 0.95],
    ['confidence', '0,9', 0.9],
    ['count', ' ', null],
  ] as const)('as %s %j is %j', (kind, raw, value) => expect(readNumber(raw, kind, place)).toBe(value));

  test.each([
    ['number', 'abc', 'not_a_number'],
    ['number', true, 'not_a_number'],
    ['number', {}, 'not_a_number'],
    ['number', new Date(0), 'not_a_number'],
    ['number', '1e999', 'not_a_number'],
    ['number', '#N/A', 'error_value'],
    ['number', Number.NaN, 'error_value'],
    ['count', '1.234', 'ambiguous'],
    ['count', '5 %', 'percentage'],
    ['money', '5 %', 'percentage'],
    ['count', -1, 'negative'],
    ['money', '-1 €', 'negative'],
    ['share', -0.1, 'negative'],
    ['share', 1.01, 'share'],
    ['share', '120 %', 'share'],
    ['confidence', 95, 'confidence'],
    ['confidence', 1, 'confidence'],
    ['confidence', 0, 'confidence'],
    ['confidence', '95', 'confidence'],
    ['confidence', -1, 'confidence'],
  ] as const)('as %s %j is an error: %s', (kind, raw, code) => expect(codeOf(() => readNumber(raw, kind, place))).toBe(code));
});

describe('readCell', () => {
  test('text keeps words and turns numbers into their digits', () => {
    const def = { name: 'x', kind: 'text' } as const;
    expect(['Kone', 3, '', ' '].map((raw) => readCell(raw, def, place))).toEqual(['Kone', '3', null, null]);
    expect([true, new Date(0), {}].map((raw) => codeOf(() => readCell(raw, def, place)))).toEqual(['not_a_text', 'not_a_text', 'not_a_text']);
    expect(codeOf(() => readCell('#N/A', def, place))).toBe('error_value');
  });
  test('any keeps the cell as it is, a date only as being one', () => {
    const def = { name: 'x', kind: 'any' } as const;
    expect(['Kone', 3, false, new Date(0), ''].map((raw) => readCell(raw, def, place))).toEqual(['Kone', 3, false, { date: true }, null]);
    expect(codeOf(() => readCell({}, def, place))).toBe('not_a_text');
  });
});

test('readSingle takes one value and refuses a range', () => {
  const def = { name: 'x', kind: 'count' } as const;
  expect(readSingle('F', def, [['7']])).toBe(7);
  expect(codeOf(() => readSingle('F', def, [[1], [2]]))).toBe('one_value');
});
