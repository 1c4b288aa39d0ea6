// The functions as users get them: the built script in a spreadsheet's formulas, ranges in, answers spilled into the cells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalculator } from '../../local/calculation/calculate';
import { functionDocs } from '../../local/docs/functionDoc';
import { createHost } from '../../local/host/host';
import { CellFunctions } from '../../local/page/cellFunctions';
import { functions } from '../../src/functions/registry';
import { type Cells, ENGLISH, FINNISH, workbookOf } from '../calculation/workbookOf';
import { loadQuickly } from '../support/quickBundle';
import { byRowSamples } from './byRowSamples';
import { inSheet } from './inSheet';
import { wholeSamples } from './wholeSamples';

const CODE = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');
const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** every function with ranges wherever it takes them */
const CALLS: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ...Object.entries(byRowSamples).map(
    ([name, { rows, fixed = [] }]) => [name, [...rows[0].map((_, at) => column(rows.map((row) => row[at]))), ...fixed]] as const,
  ),
  ...Object.entries(wholeSamples).flatMap(([name, { calls }]) => calls.map((args) => [name, args] as const)),
];

const cellName = (row: number, at: number) => `${String.fromCharCode(65 + at)}${row + 1}`;

/** the arguments beside each other in the cells of a sheet, with a blank column between them, and the ranges in which they stand */
const laidOut = (args: readonly unknown[]): { readonly cells: Cells; readonly ranges: readonly string[] } => {
  const cells: Cells = {};
  let left = 0;
  const ranges = args.map((arg) => {
    const rows = (Array.isArray(arg) ? arg : [[arg]]) as (string | number | boolean)[][];
    rows.forEach((line, row) => {
      line.forEach((value, at) => {
        if (value !== '') cells[cellName(row, left + at)] = value;
      });
    });
    const range = `${cellName(0, left)}:${cellName(rows.length - 1, left + rows[0].length - 1)}`;
    left += rows[0].length + 1;
    return range;
  });
  return { cells, ranges };
};

describe.each([
  ['en_US', ENGLISH, ','],
  ['fi_FI', FINNISH, ';'],
] as const)('in a spreadsheet of locale %s', (locale, mode, separator) => {
  const cells = new CellFunctions(CODE);
  cells.follow({ locale, timeZone: 'Europe/Helsinki', properties: {} });
  const calculator = createCalculator({ customFunctions: cells.functions });
  afterAll(() => calculator.dispose());

  test('every function fills the cells with its answer', async () => {
    const sheets: Record<string, Cells> = {};
    CALLS.forEach(([name, args], at) => {
      const { cells: data, ranges } = laidOut(args);
      sheets[`D${at}`] = data;
      sheets[`S${at}`] = { A1: `=${name}(${ranges.map((range) => `D${at}!${range}`).join(separator)})` };
    });
    const results = await calculator.calculate(workbookOf(sheets, { ...mode, rows: 20 }));
    let spilled = 0;
    CALLS.forEach(([name, args], at) => {
      const { value } = inSheet(name, args, { locale });
      const expected = Array.isArray(value) ? value : [[value]];
      const shown = expected.map((line: unknown[]) => line.map(() => '' as unknown));
      for (const { row, column, v, e, why } of results.get(`S${at}`) ?? []) shown[row - 1][column - 1] = e === undefined ? (v ?? '') : why;
      expect([name, shown]).toEqual([name, expected]);
      if (expected.length * expected[0].length > 1) spilled++;
    });
    expect(spilled).toBeGreaterThan(Object.keys(functions).length);
  });

  test('a mistake is told in the language of the spreadsheet', async () => {
    const sheet = { A1: 'abc', A2: 5, B1: `=SQL_COST(A1${separator}A2)` };
    const [found] = (await calculator.calculate(workbookOf({ Sheet: sheet }, mode))).get('Sheet') ?? [];
    expect(found.e).toBe('#ERROR!');
    expect(found.why).toBe(inSheet('SQL_COST', ['abc', 5], { locale }).error);
  });

  test('duration cells are read by their value, in a zone that kept local mean time', async () => {
    const lengths = { A1: 'Kone', A2: 'Kone', A3: 'Kone', B1: 3, B2: 3, B3: 3 };
    const times = { C1: { v: 30 / 86400, nf: '[h]:mm:ss' }, C2: { v: 29 / 86400, nf: '[h]:mm:ss' }, C3: { v: 1 / 48, nf: 'h:mm' } };
    const formula = `=MEANINGFUL_VISITS(${['A1:A3', 'B1:B3', 'C1:C3'].join(separator)})`;
    const results = await calculator.calculate(workbookOf({ Sheet: { ...lengths, ...times, E1: formula } }, mode));
    expect(results.get('Sheet')).toEqual([{ row: 1, column: 5, v: 2 }]);
  });
});

test('above each function stands what the formula helper shows, and no more: every cell loads it', () => {
  for (const { name, summary, params } of functionDocs()) {
    const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*^function ${name}\\(`, 'm').exec(CODE)?.[1].replace(/\s*\* ?/g, ' ') ?? '';
    for (const text of [summary, ...params.map((param) => param.text)]) expect(comment).toContain(text);
    expect(comment).toMatch(/@return .*@customfunction/);
    expect(comment).not.toMatch(/@example|@remarks|@source/);
  }
});

test('the chosen language goes before the locale', () => {
  const host = createHost({ workbook: { ...workbookOf({ Sheet: {} }, ENGLISH), properties: { lang: 'fi' } } });
  expect(loadQuickly(CODE, host).cell('KPI_STATUS', 30, 60, 0.35)).toBe('tavoitteessa');
});
