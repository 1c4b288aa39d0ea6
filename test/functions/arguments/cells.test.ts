import { runInNewContext } from 'node:vm';
import { alignedRanges } from '../../../src/functions/arguments/alignedRanges';
import { argumentDef } from '../../../src/functions/arguments/argumentDef';
import { choiceOf } from '../../../src/functions/arguments/choiceOf';
import { grid } from '../../../src/functions/arguments/grid';
import { inShape } from '../../../src/functions/arguments/inShape';
import { isBlank } from '../../../src/functions/arguments/isBlank';
import { isDate } from '../../../src/functions/arguments/isDate';
import { isErrorValue } from '../../../src/functions/arguments/isErrorValue';
import { lastFilledRow } from '../../../src/functions/arguments/lastFilledRow';
import { placeIn } from '../../../src/functions/arguments/placeIn';
import { readCell } from '../../../src/functions/arguments/readCell';
import { readNumber } from '../../../src/functions/arguments/readNumber';
import { readSingle } from '../../../src/functions/arguments/readSingle';
import { requireAtMost } from '../../../src/functions/arguments/requireAtMost';
import { secondsText } from '../../../src/functions/arguments/secondsText';
import { shown } from '../../../src/functions/arguments/shown';
import { textsIn } from '../../../src/functions/arguments/textsIn';
import type { FunctionError } from '../../../src/functions/functionError';

const place = () => ({ fn: 'F', argument: 'x', row: 2, column: null, value: 'shown' });
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
    ['whole', '1 000', 1000],
    ['whole', '7,0', 7],
    ['whole', 1e10, 1e10],
    ['amount', '-1 500,50 €', -1500.5],
    ['seconds', 90, 90],
    ['seconds', '90', 90],
    ['seconds', '3 min 25 s', 205],
    ['seconds', '0:03:25', 205],
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
    ['whole', 2.5, 'whole'],
    ['whole', 1e10 + 1, 'whole'],
    ['whole', '2,5', 'whole'],
    ['whole', -1, 'negative'],
    ['whole', '5 %', 'percentage'],
    ['amount', '5 %', 'percentage'],
    ['amount', 'abc', 'not_a_number'],
    ['seconds', '00:30', 'two_part_time'],
    ['seconds', 'long', 'not_a_duration'],
    ['seconds', new Date(0), 'not_a_duration'],
    ['seconds', -1, 'negative'],
    ['seconds', '5 %', 'percentage'],
    ['seconds', '1,234', 'ambiguous'],
  ] as const)('as %s %j is an error: %s', (kind, raw, code) => expect(codeOf(() => readNumber(raw, kind, place))).toBe(code));
});

describe('readCell', () => {
  test('text keeps words and turns numbers into their digits', () => {
    expect(['Kone', 3, '', ' '].map((raw) => readCell(raw, 'text', place))).toEqual(['Kone', '3', null, null]);
    expect([true, new Date(0), {}].map((raw) => codeOf(() => readCell(raw, 'text', place)))).toEqual(['not_a_text', 'not_a_text', 'not_a_text']);
    expect(codeOf(() => readCell('#N/A', 'text', place))).toBe('error_value');
  });
  test('any keeps the cell as it is, a date only as being one', () => {
    expect(['Kone', 3, false, new Date(0), ''].map((raw) => readCell(raw, 'any', place))).toEqual(['Kone', 3, false, { date: true }, null]);
    expect(codeOf(() => readCell({}, 'any', place))).toBe('not_a_text');
  });
});

describe('secondsText', () => {
  test.each([
    ['30 s', 30],
    ['30s', 30],
    ['30 sec.', 30],
    ['12,5 sekuntia', 12.5],
    ['3 min 25 s', 205],
    ['3min25s', 205],
    ['2 minuuttia', 120],
    ['1 h 5 min', 3900],
    ['1 tunti 30 sekuntia', 3630],
    ['0:03:25', 205],
    ['00:00:30', 30],
    ['100:00:00', 360000],
    [' 1:02:03,5 ', 3723.5],
  ])('%j is %d seconds', (text, seconds) => expect(secondsText(text)).toBe(seconds));
  test.each(['00:30', '3:25', '30:00', '1:75', '0:30,5'])('%j has two parts, which Sheets reads as hours and minutes', (text) => {
    expect(secondsText(text)).toBe('two_part_time');
  });
  test.each(['', ' ', 's', '30', '1:2:3', '0:60:00', '25 s 3 min', '3 kg', '-30 s', '3 min 25'])('%j is no length of time', (text) => {
    expect(secondsText(text)).toBe(null);
  });
});

test('an argument in short notation is its name, kind and default', () => {
  expect(argumentDef('other cost:money=0')).toEqual({ name: 'other cost', kind: 'money', byDefault: 0 });
  expect(argumentDef('direction:text=up')).toEqual({ name: 'direction', kind: 'text', byDefault: 'up' });
  expect(argumentDef('funnel:any')).toEqual({ name: 'funnel', kind: 'any', byDefault: undefined });
});

test('readSingle takes one value and refuses a range', () => {
  expect(readSingle('F', 'x:count', [['7']])).toBe(7);
  expect(readSingle('F', 'x:count', '')).toBe(null);
  expect(readSingle('F', 'x:count=3', '')).toBe(3);
  expect(readSingle('F', 'x:text=up', undefined)).toBe('up');
  expect(codeOf(() => readSingle('F', 'x:count', [[1], [2]]))).toBe('one_value');
});

test('a place is counted within the range and quotes what stands there', () => {
  const wide = grid([
    [1, 'a'],
    [2, true],
  ]);
  expect(placeIn('F', 'x', wide, 3)).toEqual({ fn: 'F', argument: 'x', row: 2, column: 2, value: 'TRUE' });
  expect(placeIn('F', 'x', grid([['a'], ['b']]), 1)).toEqual({ fn: 'F', argument: 'x', row: 2, column: null, value: '"b"' });
  expect(placeIn('F', 'x', grid(5), 0)).toEqual({ fn: 'F', argument: 'x', row: null, column: null, value: '5' });
});

test('textsIn lists the texts of any shape', () => {
  expect(
    textsIn('F', 'x', [
      ['Kone', ''],
      [' ', 3],
    ]),
  ).toEqual(['Kone', '3']);
  expect(textsIn('F', 'x', undefined)).toEqual([]);
  expect(codeOf(() => textsIn('F', 'x', [['Kone', true]]))).toBe('not_a_text');
});

test('choiceOf knows a word in any spelling and language', () => {
  const choices = ['up ylös', 'down alas'];
  expect([' UP', 'Ylo\u0308s', 'Alas ', 'down', 'sideways', '', 'constructor'].map((word) => choiceOf(word, choices))).toEqual([
    0, 0, 1, 1, -1, -1, -1,
  ]);
});

test('whole ranges must have one size: a single value is one cell, not a repeated one', () => {
  const rowsOf = (...given: [unknown, unknown]) => alignedRanges(['F', 'a:text', 'b:count'], given).rows;
  expect(rowsOf([['x'], ['y'], ['']], [[1], [''], ['']])).toBe(2);
  expect(rowsOf('x', 1)).toBe(1);
  expect(codeOf(() => rowsOf([['x'], ['y']], 1))).toBe('same_size');
  expect(codeOf(() => rowsOf('x', [[1], [2]]))).toBe('same_size');
  expect(codeOf(() => rowsOf([['x', 'y']], [[1], [2]]))).toBe('same_size');
});

test('an answer per cell has the shape of the arguments', () => {
  const cell = (i: number) => i;
  expect(inShape({ single: true, rows: 1, width: 1 }, cell)).toBe(0);
  expect(inShape({ single: false, rows: 0, width: 2 }, cell)).toBe('');
  expect(inShape({ single: false, rows: 2, width: 2 }, cell)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('a part above its whole is an error that names both', () => {
  const placeOf = (argument: number) => ({ ...place(), argument: ['part', 'whole'][argument] });
  const check = requireAtMost(
    [
      [2, 5, Number.NaN],
      [5, 4, 4],
    ],
    placeOf,
  );
  expect(check(0, 1, 0)).toBe(undefined);
  expect(check(0, 1, 2)).toBe(undefined);
  expect(codeOf(() => check(0, 1, 1))).toBe('more_than');
});
