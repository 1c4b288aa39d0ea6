import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { readXlsx } from '../../local/xlsx/readXlsx';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { anyWorkbook } from '../calculation/anyWorkbook';
import { type Cells, ENGLISH, FINNISH, workbookOf } from '../calculation/workbookOf';
import { holdable } from './holdable';

const write = (workbook: WorkbookSnapshot, customFunctions: string[] = []) => writeXlsx(workbook, { customFunctions });
async function again(workbook: WorkbookSnapshot, customFunctions: string[] = []): Promise<WorkbookSnapshot> {
  const { name, locale, timeZone, formulaMode } = workbook;
  return readXlsx(await write(workbook, customFunctions), { name, locale, timeZone, formulaMode });
}
const cellsAgain = async (cells: Cells, options = {}, customFunctions: string[] = []) =>
  (await again(workbookOf({ Plan: cells }, options), customFunctions)).sheets[0].cells;
async function opened(workbook: WorkbookSnapshot, customFunctions: string[] = []): Promise<ExcelJS.Worksheet> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await write(workbook, customFunctions)) as unknown as ArrayBuffer);
  return file.worksheets[0];
}

test('what a file can hold comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (workbook) => {
      const held = holdable(workbook);
      expect(await again(held)).toEqual(held);
    }),
    { numRuns: 60 },
  );
});

describe('cells', () => {
  test('dates are numbers with a format, to the second', async () => {
    const cells: Cells = {
      A1: { v: 46024, nf: 'd.m.yyyy' },
      A2: { v: 46024 + 86399 / 86400, nf: 'd.m.yyyy h:mm:ss' },
      A3: { v: 1 / 3, nf: '[h]:mm:ss' },
      A4: { f: '=A1', v: 46024, nf: 'yyyy-mm-dd' },
    };
    const found = await cellsAgain(cells);
    expect(found[1][1]).toEqual(cells.A1);
    expect((found[2][1].v as number) * 86400).toBeCloseTo(46024 * 86400 + 86399, 4);
    expect(found[3][1].v).toBeCloseTo(1 / 3, 10);
    expect(found[4][1]).toEqual(cells.A4);
  });
  test('texts that look like something else stay texts', async () => {
    const texts = ['=1+1', '00123', '1E5', '2-10', '12,5 %', 'TRUE', '+358 40', "'x", ' x ', 'a\nb', '_x0041_', '#N/A'];
    const found = await cellsAgain(Object.fromEntries(texts.map((v, index) => [`A${index + 1}`, { v }])));
    expect(texts.map((_, index) => found[index + 1][1].v)).toEqual(texts);
  });
  test('notes exactly, with the marker in their last line, also on empty cells', async () => {
    const note = 'Spend in the plan currency.\n  Example: 1 234,50 €\n[abm:campaigns.spend]';
    expect(await cellsAgain({ A1: { v: 'Spend', note }, B1: { note } })).toEqual({ 1: { 1: { v: 'Spend', note }, 2: { note } } });
  });
  test('a text longer than a file allows is cut', async () => {
    expect((await cellsAgain({ A1: 'x'.repeat(40_000) }))[1][1].v).toHaveLength(32_767);
  });
});

describe('formulas', () => {
  test('go in English with closed ranges and their last results, and come back in the workbook\u2019s syntax', async () => {
    const cells: Cells = {
      A1: { f: '=SUM(B2:B;0,5)', v: 3.5 },
      A2: { f: '=A1>2', v: true },
      A3: { f: '=A1/0', e: '#DIV/0!' },
      A4: { f: '="x"&A1', v: 'x3,5' },
    };
    const sheet = await opened(workbookOf({ Plan: cells }, { ...FINNISH, rows: 60 }));
    expect([1, 2, 3, 4].map((row) => [sheet.getCell(row, 1).formula, sheet.getCell(row, 1).result])).toEqual([
      ['SUM(B2:B60,0.5)', 3.5],
      ['A1>2', true],
      ['A1/0', { error: '#DIV/0!' }],
      ['"x"&A1', 'x3,5'],
    ]);
    expect(await cellsAgain(cells, { ...FINNISH, rows: 60 })).toEqual(workbookOf({ Plan: cells }).sheets[0].cells);
  });
  test('new functions have their prefix in the file only', async () => {
    const formulas = ['=BETA.INV(0.5,2,3)', '=SORT(UNIQUE(B1:B3))', '=BETAINV(0.5,2,3)', '=IF(TRUE,xlookup(1,B1:B2,C1:C2))'];
    const cells = Object.fromEntries(formulas.map((f, index) => [`A${index + 1}`, { f, v: 1 }]));
    const sheet = await opened(workbookOf({ Plan: cells }));
    expect(formulas.map((_, index) => sheet.getCell(index + 1, 1).formula)).toEqual([
      '_xlfn.BETA.INV(0.5,2,3)',
      '_xlfn._xlws.SORT(_xlfn.UNIQUE(B1:B3))',
      'BETAINV(0.5,2,3)',
      'IF(TRUE,_xlfn.XLOOKUP(1,B1:B2,C1:C2))',
    ]);
    const found = await cellsAgain(cells);
    expect(formulas.map((_, index) => found[index + 1][1].f)).toEqual([...formulas.slice(0, 3), '=IF(TRUE,XLOOKUP(1,B1:B2,C1:C2))']);
  });
  test('cells with custom functions, and what does not parse, go as their values', async () => {
    const cells: Cells = {
      A1: { f: '=REACH_PCT(B1,C1)', v: 0.5, nf: '0 %' },
      A2: { f: '=IF(TRUE,reach_pct(B1,C1))', v: 'x' },
      A3: { f: '=REACH_PCT()', e: '#ERROR!', why: 'Why.' },
      A4: { f: '=SUM(', e: '#ERROR!' },
      A5: '=A1+1',
    };
    expect(await cellsAgain(cells, ENGLISH, ['REACH_PCT'])).toEqual({
      1: { 1: { v: 0.5, nf: '0 %' } },
      2: { 1: { v: 'x' } },
      3: { 1: { v: '#ERROR!' } },
      4: { 1: { v: '#ERROR!' } },
      5: { 1: { f: '=A1+1' } },
    });
  });
  test('array results keep their formula and the cells they fill', async () => {
    const cells: Cells = { A1: { f: '=UNIQUE(C1:C3)', v: 1, spans: [2, 1] }, A2: 2 };
    expect((await opened(workbookOf({ Plan: cells }))).getCell('A1').value).toMatchObject({ shareType: 'array', ref: 'A1:A2' });
    expect(await cellsAgain(cells)).toEqual({ 1: { 1: cells.A1 }, 2: { 1: { v: 2 } } });
  });
  test('an array over whole columns is kept as its values: in a file they are a million rows long', async () => {
    const cells: Cells = {
      A1: { f: '=INDEX(IF(Data!$B:$B="","",Data!$B:$B),0)', v: 'x', spans: [2, 1] },
      A2: 'y',
      C1: { f: '=SUM(Data!$B:$B)', v: 3 },
    };
    const sheet = await opened(workbookOf({ Plan: cells, Data: { B1: 1, B2: 2 } }));
    expect([sheet.getCell('A1').value, sheet.getCell('A2').value]).toEqual(['x', 'y']);
    expect(sheet.getCell('C1').value).toMatchObject({ formula: 'SUM(Data!$B:$B)' });
  });
  test('sheet names that a file does not allow are changed, in formulas too', async () => {
    const long = 'A sheet name that is longer than thirty-one';
    const found = await again(
      workbookOf({ Plan: { A1: { f: `='${long}'!A1+'A/B'!A1`, v: 3 } }, [long]: { A1: 1 }, [`${long} 2`]: {}, 'A/B': { A1: 2 } }),
    );
    expect(found.sheets.map(({ name }) => name)).toEqual(['Plan', 'A sheet name that is longer tha', 'A sheet name that is longer (2)', 'A_B']);
    expect(found.sheets[0].cells[1][1].f).toBe("='A sheet name that is longer tha'!A1+'A_B'!A1");
  });
});

describe('validations', () => {
  const withRules = (validations: WorkbookSnapshot['sheets'][0]['validations']) => {
    const workbook = workbookOf({ Plan: Object.fromEntries(validations.map((_, index) => [`A${index + 1}`, { dv: index }])), Stages: {} });
    workbook.sheets[0].validations = validations;
    return workbook;
  };
  test('lists with commas or of many words stand in a sheet that nobody sees, and come back as lists', async () => {
    const validations = [['yes', 'no'], ['Kyllä, tänään', 'ei'], Array.from({ length: 90 }, (_, n) => `Stage ${n}`), ['TRUE', 'FALSE']].map(
      (list) => ({ type: 'list' as const, list, strict: true }),
    );
    const workbook = withRules(validations);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await write(workbook)) as unknown as ArrayBuffer);
    expect(file.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Plan', 'visible'],
      ['Stages', 'visible'],
      ['_lists', 'veryHidden'],
    ]);
    expect((await again(workbook)).sheets.map(({ name }) => name)).toEqual(['Plan', 'Stages']);
    expect((await again(workbook)).sheets[0].validations).toEqual(validations);
  });
  test('neighbouring date rules with different bounds stay two', async () => {
    const validations = [
      { type: 'date' as const, strict: true },
      { type: 'date' as const, min: 46000, max: 46100, strict: true, help: 'A day of this plan.\nType it as 2.1.2026.' },
    ];
    expect((await again(withRules(validations))).sheets[0].validations).toEqual(validations);
  });
});

test('of hidden sheets the first visible one is open', async () => {
  const workbook = workbookOf({ _abm: {}, Plan: {} });
  workbook.sheets[0].hidden = true;
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await write(workbook)) as unknown as ArrayBuffer);
  expect(file.views[0].activeTab).toBe(1);
});

describe('a file that somebody else made', () => {
  test('its grid is at least that of a new sheet, its usual font is no look', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('Blad1');
    sheet.getCell('B2').value = 'x';
    sheet.getCell('B2').font = { name: 'Calibri', size: 11, color: { theme: 1 } };
    sheet.getCell('B3').value = { richText: [{ text: 'rich ' }, { text: 'text', font: { bold: true } }] };
    sheet.getCell('B4').value = { text: 'a link', hyperlink: 'https://example.com' };
    sheet.getCell('B5').value = { formula: '[1]Other!A1+Table1[Spend]', result: 4 };
    sheet.mergeCells('D1:E2');
    sheet.getCell('D1').value = 'merged';
    const found = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()), { name: 'x', timeZone: 'UTC', ...FINNISH });
    expect(found.sheets[0]).toMatchObject({ rows: 1000, columns: 26 });
    expect(found.sheets[0].cells).toEqual({
      1: { 4: { v: 'merged' } },
      2: { 2: { v: 'x' } },
      3: { 2: { v: 'rich text' } },
      4: { 2: { v: 'a link' } },
      5: { 2: { f: '=[1]Other!A1+Table1[Spend]', v: 4 } },
    });
  });
  test('a file that is none is an error', async () => {
    await expect(readXlsx(new TextEncoder().encode('no file'), { name: 'x', timeZone: 'UTC', ...ENGLISH })).rejects.toThrow();
  });
});
