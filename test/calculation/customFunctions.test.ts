import { createCalculator } from '../../local/calculation/calculate';
import type { CalculatedCell } from '../../local/calculation/calculatedCell';
import { at, type Cells, workbookOf } from './workbookOf';

let calls: unknown[][] = [];
const calculator = createCalculator({
  makeDate: (serial, timeZone) => `Date ${serial} ${timeZone}`,
  customFunctions: {
    SEEN: (...args) => {
      calls.push(args);
      return args.length;
    },
    GIVE: (what) => GIFTS[String(what)],
    FAIL: () => {
      throw new Error('GIVE: B3 holds "x": type a number.');
    },
    FAIL_ODDLY: () => {
      throw 'a text';
    },
  },
});
const GIFTS: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  empty: '',
  text: '12 %',
  bool: false,
  infinite: 1 / 0,
  nan: Number.NaN,
  list: [1, 'b', true],
  table: [
    [1, ''],
    [null, 'x'],
  ],
  ragged: [[1, 2, 3], [4]],
  one: [[7]],
  none: [],
  object: { a: 1 },
};
afterAll(() => calculator.dispose());

async function results(cells: Cells): Promise<CalculatedCell[]> {
  return (await calculator.calculate(workbookOf({ Sheet: cells, Other: { A1: 4 } }, { rows: 6 }))).get('Sheet') ?? [];
}
const argumentsOf = async (formula: string, cells: Cells = {}): Promise<unknown[]> => {
  calls = [];
  await results({ Z1: formula, ...cells });
  return calls[0];
};
const given = async (what: string, cells: Cells = {}): Promise<CalculatedCell[]> => results({ Y1: `=GIVE("${what}")`, ...cells });

describe('arguments arrive as in Sheets', () => {
  test('single cells and literals as values, empty cells as empty text', async () => {
    expect(await argumentsOf('=SEEN(A1,B1,C1,D1,"lit",2.5,TRUE,1+1)', { A1: 3, B1: 'x', C1: false })).toEqual([
      3,
      'x',
      false,
      '',
      'lit',
      2.5,
      true,
      2,
    ]);
  });
  test('ranges as rows of values with empty texts', async () => {
    expect(await argumentsOf('=SEEN(A1:B2,Other!A1:B1)', { A1: 1, B2: 'y' })).toEqual([
      [
        [1, ''],
        ['', 'y'],
      ],
      [[4, '']],
    ]);
  });
  test('an open range reaches to the end of the sheet, a whole column is a whole column', async () => {
    expect(await argumentsOf('=SEEN(A5:A,A:A)', { A5: 1 })).toEqual([
      [[1], ['']],
      [[''], [''], [''], [''], [1], ['']],
    ]);
  });
  test('left-out arguments are undefined, skipped ones empty', async () => {
    expect(await argumentsOf('=SEEN(1)')).toEqual([1]);
    expect(await argumentsOf('=SEEN(,2,)')).toEqual(['', 2, '']);
    expect(await argumentsOf('=SEEN()')).toEqual([]);
  });
  test('cells formatted as date, time or duration as dates, others as numbers', async () => {
    const dates = {
      A1: { v: 46024, nf: 'd.m.yyyy' },
      B1: { v: 0.5, nf: 'h:mm' },
      C1: { v: 1.25, nf: '[h]:mm:ss' },
      D1: { v: 0.1, nf: '0.0 %' },
      E1: { v: 5, nf: '#,##0 "days"' },
    };
    const zone = 'Europe/Helsinki';
    expect(await argumentsOf('=SEEN(A1,B1,C1,D1,E1,A1:E1)', dates)).toEqual([
      `Date 46024 ${zone}`,
      `Date 0.5 ${zone}`,
      `Date 1.25 ${zone}`,
      0.1,
      5,
      [[`Date 46024 ${zone}`, `Date 0.5 ${zone}`, `Date 1.25 ${zone}`, 0.1, 5]],
    ]);
  });
  test('results of formulas too, with their own format', async () => {
    expect(await argumentsOf('=SEEN(A1,B1,DATE(2026,1,2))', { A1: { f: '=40000+24', nf: 'yyyy-mm-dd' }, B1: '=40000+24' })).toEqual([
      'Date 40024 Europe/Helsinki',
      40024,
      'Date 46024 Europe/Helsinki',
    ]);
  });
  test('errors as their signs', async () => {
    expect(await argumentsOf('=SEEN(A1,A1:B1,1/0)', { A1: { e: '#N/A' }, B1: '=FAIL()' })).toEqual(['#N/A', [['#N/A', '#ERROR!']], '#DIV/0!']);
  });
  test('arrays that another function made', async () => {
    expect(await argumentsOf('=SEEN(A1:A2*2,{1,2;3,4})', { A1: 1, A2: 2 })).toEqual([
      [[2], [4]],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe('results', () => {
  test.each([
    ['nothing', {}],
    ['null', {}],
    ['empty', { v: '' }],
    ['text', { v: '12 %' }],
    ['bool', { v: false }],
    ['infinite', { e: '#NUM!' }],
    ['nan', { e: '#NUM!' }],
    ['one', { v: 7 }],
    ['none', {}],
    ['object', { e: '#ERROR!', why: 'A custom function gave Object, which is no value for a cell.' }],
  ])('%s', async (what, cell) => expect(await given(what)).toEqual([{ ...at('Y1'), ...cell }]));

  test('a list goes down', async () => {
    expect(await given('list')).toEqual([
      { row: 1, column: 25, v: 1, spans: [3, 1] },
      { row: 2, column: 25, v: 'b', spill: true },
      { row: 3, column: 25, v: true, spill: true },
    ]);
  });
  test('a table fills a rectangle, blanks included', async () => {
    expect(await given('table')).toEqual([
      { row: 1, column: 25, v: 1, spans: [2, 2] },
      { row: 1, column: 26, v: '', spill: true },
      { row: 2, column: 25, spill: true },
      { row: 2, column: 26, v: 'x', spill: true },
    ]);
  });
  test('a ragged table is filled up with blanks', async () => {
    expect((await results({ A1: '=GIVE("ragged")' })).map(({ v }) => v)).toEqual([1, 2, 3, 4, undefined, undefined]);
  });
  test('a table over content is an error', async () => expect(await given('table', { Z2: 'mine' })).toMatchObject([{ e: '#REF!' }]));
});

describe('a throw', () => {
  test('is #ERROR! with its words', async () => {
    expect(await results({ A1: '=FAIL()', A2: '=FAIL_ODDLY()' })).toEqual([
      { row: 1, column: 1, e: '#ERROR!', why: 'GIVE: B3 holds "x": type a number.' },
      { row: 2, column: 1, e: '#ERROR!', why: 'a text' },
    ]);
  });
  test('can be caught in the cell', async () =>
    expect(await results({ A1: '=IFERROR(FAIL(),"caught")' })).toEqual([{ row: 1, column: 1, v: 'caught' }]));
});
