import { createCalculator } from '../../local/calculation/calculate';
import type { CalculatedCell } from '../../local/calculation/calculatedCell';
import { cellName } from '../../local/host/grid/area';
import { type Cells, FINNISH, workbookOf } from './workbookOf';

const calculator = createCalculator({ customFunctions: { GRID: (n) => Array.from({ length: Number(n) }, (_, i) => [i + 1, `row ${i + 1}`]) } });
afterAll(() => calculator.dispose());

type Shown = Record<string, Omit<CalculatedCell, 'row' | 'column'>>;
const named = (cells: CalculatedCell[] = []): Shown => Object.fromEntries(cells.map(({ row, column, ...rest }) => [cellName(row, column), rest]));
const shown = async (cells: Cells, options?: Parameters<typeof workbookOf>[1]): Promise<Shown> =>
  named((await calculator.calculate(workbookOf({ Sheet: cells }, options))).get('Sheet'));

describe('what a formula cell shows', () => {
  test('numbers, texts and truth values', async () => {
    expect(await shown({ A1: 3, A2: '=A1*2', A3: '="<"&A1&">"', A4: '=A1>2', A5: '=A1<2', A6: '=""' })).toEqual({
      A2: { v: 6 },
      A3: { v: '<3>' },
      A4: { v: true },
      A5: { v: false },
      A6: { v: '' },
    });
  });
  test('texts that look like numbers stay texts', async () => {
    expect(await shown({ A1: '00123', A2: '=A1', A3: '="12 %"', A4: '=ISTEXT(A1)' })).toEqual({
      A2: { v: '00123' },
      A3: { v: '12 %' },
      A4: { v: true },
    });
  });
  test('a formula that points at an empty cell is empty, not 0', async () => {
    expect(await shown({ A2: '=A1', A3: '=INDEX(A1:B1,2)', A4: '=A1+0', A5: '=A2=""' })).toEqual({ A2: {}, A3: {}, A4: { v: 0 }, A5: { v: true } });
  });
  test('formulas read other sheets whatever their order, and quoted names', async () => {
    const results = await calculator.calculate(
      workbookOf({ 'My plan': { A1: "='Mikko''s täb'!A1+1" }, "Mikko's täb": { A1: '=B1*2', B1: 21 }, Silent: { A1: 5 } }),
    );
    expect(named(results.get('My plan'))).toEqual({ A1: { v: 43 } });
    expect(named(results.get("Mikko's täb"))).toEqual({ A1: { v: 42 } });
    expect(results.has('Silent')).toBe(false);
  });
  test('sheet names and function names are found in any case', async () => {
    const results = await calculator.calculate(workbookOf({ Plan: { A1: '=sum(GOALS!A1:A2)' }, Goals: { A1: 1, A2: 2 } }));
    expect(named(results.get('Plan'))).toEqual({ A1: { v: 3 } });
  });
  test('a workbook in Finnish', async () => {
    expect(await shown({ A1: 3, A2: '=SUM(A1;0,5)', A3: '=SUM(1,2)', A4: '=SUM(A1:A)' }, FINNISH)).toMatchObject({ A2: { v: 3.5 }, A3: { v: 1.2 } });
  });
  test('results of an earlier calculation are no input', async () => {
    expect(await shown({ A1: { f: '=B1+1', v: 99 }, B1: { f: '=1/2', e: '#N/A', why: 'old' } })).toEqual({ A1: { v: 1.5 }, B1: { v: 0.5 } });
  });
  test('cells reached by name in a text are there', async () => {
    const results = await calculator.calculate(workbookOf({ Plan: { A1: '=INDIRECT("Goals!A"&2)' }, Goals: { A2: 7 } }));
    expect(named(results.get('Plan'))).toEqual({ A1: { v: 7 } });
  });
  test('two calculations at the same time do not mix', async () => {
    const both = await Promise.all([1, 2, 3].map((n) => shown({ A1: n, A2: '=A1*10' })));
    expect(both.map(({ A2 }) => A2.v)).toEqual([10, 20, 30]);
  });
  test('a link shows its text', async () =>
    expect(await shown({ A1: '=HYPERLINK("#gid=1&range=A5","to row 5")' })).toEqual({ A1: { v: 'to row 5' } }));
});

describe('errors', () => {
  test.each([
    ['=1/0', { e: '#DIV/0!' }],
    ['=NA()', { e: '#N/A' }],
    ['="a"+1', { e: '#VALUE!' }],
    ['=SQRT(-1)', { e: '#NUM!' }],
    ['=SUM(', { e: '#ERROR!', why: 'Formula parse error.' }],
    ['=1+', { e: '#ERROR!', why: 'Formula parse error.' }],
    ['=NOPE(1)', { e: '#NAME?', why: "Unknown function: 'NOPE'." }],
    ['=Nowhere!A1', { e: '#REF!', why: "Unresolved sheet name 'Nowhere'." }],
    ['=A101', { e: '#REF!' }],
    ['=IFERROR(NOPE(1),5)', { v: 5 }],
    ['=IFERROR(Nowhere!A1,5)', { v: 5 }],
  ])('%s shows %j', async (formula, cell) => expect(await shown({ A1: formula })).toEqual({ A1: cell }));

  test('a comma between arguments is no formula in a Finnish workbook', async () => {
    expect(await shown({ A1: '=SUM(B1,C1)' }, FINNISH)).toEqual({ A1: { e: '#ERROR!', why: 'Formula parse error.' } });
  });
  test('a formula that reads an error has it too, and can catch it', async () => {
    expect(await shown({ A1: '=SUM(', A2: '=A1+1', A3: '=IFERROR(A1,"caught")', A4: '=ISERROR(A2)' })).toMatchObject({
      A2: { e: '#ERROR!' },
      A3: { v: 'caught' },
      A4: { v: true },
    });
  });
  test('an error value in a data cell is an error', async () => expect(await shown({ A1: { e: '#N/A' }, A2: '=A1' })).toEqual({ A2: { e: '#N/A' } }));
  test('formulas in a circle, and those that read them, are #REF!', async () => {
    const circle = { e: '#REF!', why: 'Circular dependency detected.' };
    expect(await shown({ A1: '=B1+1', B1: '=A1+1', C1: '=A1', D1: '=D1', E1: '=F1', F1: 3 })).toEqual({
      A1: circle,
      B1: circle,
      C1: circle,
      D1: circle,
      E1: { v: 3 },
    });
  });
  test('what throws inside a built-in is that cell only', async () => {
    expect(await shown({ A1: '=FORMULATEXT(A2)', A2: '=1+1' })).toMatchObject({ A1: { e: '#ERROR!' }, A2: { v: 2 } });
  });
});

describe('array results', () => {
  test('fill the cells to the right and below', async () => {
    expect(await shown({ B2: '=GRID(2)' })).toEqual({
      B2: { v: 1, spans: [2, 2] },
      C2: { v: 'row 1', spill: true },
      B3: { v: 2, spill: true },
      C3: { v: 'row 2', spill: true },
    });
  });
  test('content in the way is an error that names the cell', async () => {
    const why = 'Array result was not expanded because it would overwrite data in B2.';
    expect(await shown({ A1: '=GRID(2)', B2: 0 })).toEqual({ A1: { e: '#REF!', why } });
    expect(await shown({ A1: '=GRID(2)', B2: '=1' })).toMatchObject({ A1: { e: '#REF!', why } });
  });
  test('two array results in one place: the upper one stands', async () => {
    expect(await shown({ A1: '=GRID(2)', B2: { nf: '0' }, A3: '=5', B4: '=GRID(1)', A6: '=GRID(2)', B7: { v: 'old' } })).toMatchObject({
      A1: { v: 1 },
      B4: { v: 1 },
      A6: { e: '#REF!' },
    });
    expect(await shown({ B1: '=GRID(3)', A2: '=GRID(1)' })).toMatchObject({
      B1: { v: 1 },
      A2: { e: '#REF!', why: 'Array result was not expanded because it would overwrite data in B2.' },
    });
  });
  test('beyond the edge of the sheet', async () => {
    expect(await shown({ Z1: '=GRID(1)' })).toEqual({
      Z1: { e: '#REF!', why: 'Array result was not expanded because it would not fit into the sheet.' },
    });
  });
  test('what an earlier calculation spilled does not stand in the way of the same formula', async () => {
    expect(await shown({ A1: { f: '=GRID(2)', v: 1, spans: [3, 2] }, B1: 'row 1', A2: 2, B2: 'row 2', A3: 3, B3: 'row 3', A4: '=A3' })).toEqual({
      A1: { v: 1, spans: [2, 2] },
      B1: { v: 'row 1', spill: true },
      A2: { v: 2, spill: true },
      B2: { v: 'row 2', spill: true },
      A4: {},
    });
  });
  test('formulas read spilled cells, also through other array results, wherever they stand', async () => {
    const cells = { A1: '=SUM(C1:C3)', A2: '=INDEX(E1:E3,3)', C1: '=UNIQUE(E1:E3)', E1: '=SORT(G1:G3)', G1: '=GRID(3)', A4: '=SUM(A1:A2)' };
    expect(await shown(cells)).toMatchObject({ A1: { v: 6 }, A2: { v: 3 }, A4: { v: 9 } });
  });
});

test('of a big data tab only the cells that formulas name are read', async () => {
  const reads: string[] = [];
  const workbook = workbookOf({ Plan: { A1: '=SUM(Data!B1:B2)' }, Data: {}, Other: {} });
  const watch = (name: string, column: number): Record<number, { v: number }> => {
    const get = (row: Record<number, { v: number }>, key: string | symbol) => {
      if (typeof key === 'string') reads.push(`${name} ${key}`);
      return Reflect.get(row, key);
    };
    return new Proxy<Record<number, { v: number }>>({ [column]: { v: column } }, { get });
  };
  workbook.sheets[1].cells = { 1: watch('Data', 2), 50: watch('Data', 2) };
  workbook.sheets[2].cells = { 1: watch('Other', 1) };
  const results = await calculator.calculate(workbook);
  expect(named(results.get('Plan'))).toEqual({ A1: { v: 2 } });
  // every cell is looked at once for a formula
  expect(reads).toEqual(['Data 2', 'Data 2', 'Other 1', 'Data 2']);
});
