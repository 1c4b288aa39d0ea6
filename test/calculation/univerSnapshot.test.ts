import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { fromUniver, toUniver } from '../../local/calculation/univerSnapshot';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { anyWorkbook } from './anyWorkbook';
import { ENGLISH, FINNISH, workbookOf } from './workbookOf';

/** the grid saves JSON */
const saved = (data: IWorkbookData): IWorkbookData => JSON.parse(JSON.stringify(data));
const bare = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({ ...workbook, sheets: [] });

describe('a workbook goes through the grid unchanged', () => {
  test('whatever it holds', () => {
    fc.assert(fc.property(anyWorkbook, (workbook) => expect(fromUniver(saved(toUniver(workbook)), workbook)).toEqual(workbook)));
  });
  test('and without the old workbook only array results are lost, which the grid calculates anew', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        fc.pre(workbook.sheets.every((sheet) => sheet.cells[21] === undefined));
        expect(fromUniver(saved(toUniver(workbook)), bare(workbook))).toEqual(workbook);
      }),
    );
  });
  test('the workbook itself is not touched', () => {
    fc.assert(
      fc.property(anyWorkbook, (workbook) => {
        const before = JSON.stringify(workbook);
        fromUniver(toUniver(workbook), workbook);
        expect(JSON.stringify(workbook)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what the grid gets', () => {
  test('formulas in English with closed ranges', () => {
    const data = toUniver(workbookOf({ Plan: { A1: '=SUMMA(A2:A;0,5)' } }, { ...FINNISH, rows: 50 }));
    expect(data.sheets['1'].cellData?.[0][0]).toMatchObject({ f: '=SUMMA(A2:A50,0.5)' });
  });
  test('a formula that does not parse as the error it shows, so that the grid does not calculate it', () => {
    const data = toUniver(workbookOf({ Plan: { A1: { f: '=SUM(A2,A3)', e: '#ERROR!', why: 'Formula parse error.' } } }, FINNISH));
    expect(data.sheets['1'].cellData?.[0][0]).toMatchObject({ v: '#ERROR!', t: 1 });
    expect(data.sheets['1'].cellData?.[0][0]).not.toHaveProperty('f');
  });
  test('array results empty, so that they can fill again', () => {
    const data = toUniver(workbookOf({ Plan: { A1: { f: '=T()', v: 1, spans: [2, 1] }, A2: { v: 2, bold: true } } }));
    expect(data.sheets['1'].cellData?.[1][0]).not.toHaveProperty('v');
    expect(data.sheets['1'].cellData?.[1][0]).toHaveProperty('s');
  });
  test('the same style under the same name in every snapshot', () => {
    const one = toUniver(workbookOf({ Plan: { A1: { v: 1, bold: true } } }));
    const two = toUniver(workbookOf({ Plan: { A1: { v: 2, bg: '#ffffff' }, B1: { v: 1, bold: true } } }));
    expect(one.sheets['1'].cellData?.[0][0].s).toBe(two.sheets['1'].cellData?.[0][1].s);
  });
});

describe('what a person did in the grid', () => {
  const base = workbookOf({ Plan: { A1: { f: '=SUM(A2;0,5)', v: 1 }, B1: { v: 'x', nf: '@' } } }, FINNISH);
  const edited = (edit: (data: IWorkbookData) => void, from = base): WorkbookSnapshot => {
    const data = saved(toUniver(from));
    edit(data);
    return fromUniver(saved(data), from);
  };
  const cellsOf = (workbook: WorkbookSnapshot) => workbook.sheets[0].cells;

  test('a formula changed in the grid is written in the workbook\u2019s syntax', () => {
    const after = edited((data) => Object.assign(data.sheets['1'].cellData?.[0][0] ?? {}, { f: '=SUM(A2:A100,1.5)', v: 3, t: 2 }));
    expect(cellsOf(after)[1][1]).toEqual({ f: '=SUM(A2:A;1,5)', v: 3 });
  });
  test('a formula filled down', () => {
    const after = edited((data) => {
      data.sheets['1'].cellData = {
        0: { 0: { f: '=SUM(B1,$C$1)', si: 'x', v: 1, t: 2 } },
        1: { 0: { si: 'x', v: 2, t: 2 } },
        2: { 1: { si: 'x', v: 2, t: 2 } },
      };
    });
    expect([cellsOf(after)[2][1].f, cellsOf(after)[3][2].f]).toEqual(['=SUM(B2;$C$1)', '=SUM(C3;$C$1)']);
  });
  test('a new error, a new value over an old error, a rich text', () => {
    const after = edited(
      (data) => {
        data.sheets['1'].cellData = {
          0: {
            0: { f: '=1/0', v: '#DIV/0!', t: 1 },
            1: { v: 5, t: 2, custom: { shown: { text: '#N/A', error: true }, why: 'old' } },
            2: { p: { id: 'd', documentStyle: {}, body: { dataStream: 'rich\r\n' } } },
            3: { f: '=T()', v: '#SPILL!', t: 1 },
          },
        };
      },
      workbookOf({ Plan: {} }, ENGLISH),
    );
    expect(cellsOf(after)[1]).toEqual({ 1: { f: '=1/0', e: '#DIV/0!' }, 2: { v: 5 }, 3: { v: 'rich' }, 4: { f: '=T()', e: '#REF!' } });
  });
  test('a cleared cell is gone, a click on a checkbox is a truth value', () => {
    const checked = workbookOf({ Plan: { A1: { v: false, dv: 0 }, B1: 'x' } });
    checked.sheets[0].validations = [{ type: 'checkbox', strict: true }];
    const after = edited((data) => {
      data.sheets['1'].cellData = { 0: { 0: { v: 1, t: 2 }, 1: { v: null, f: null, s: null } } };
    }, checked);
    expect(cellsOf(after)).toEqual({ 1: { 1: { v: true, dv: 0 } } });
  });
  test('a column inserted: its marker moves along', () => {
    const marked = workbookOf({ Plan: {} });
    marked.sheets[0].metadata = [
      { key: 'abm', value: 'plan.kpi', column: 2 },
      { key: 'abm.tab', value: 'plan' },
    ];
    const after = edited((data) => {
      const { 1: column } = data.sheets['1'].columnData ?? {};
      data.sheets['1'].columnData = { 2: column };
    }, marked);
    expect(after.sheets[0].metadata).toEqual([
      { key: 'abm', value: 'plan.kpi', column: 3 },
      { key: 'abm.tab', value: 'plan' },
    ]);
  });
  test('a sheet made in the grid gets a number of its own, always the same', () => {
    const after = edited((data) => {
      data.sheetOrder.unshift('xYz-09');
      data.sheets['xYz-09'] = { id: 'xYz-09', name: 'New', rowCount: 10, columnCount: 5, cellData: { 0: { 0: { v: 1, t: 2 } } } };
    });
    expect(after.sheets.map(({ name }) => name)).toEqual(['New', 'Plan']);
    expect(after.sheets[0]).toMatchObject({ rows: 10, columns: 5, cells: { 1: { 1: { v: 1 } } } });
    expect(Number.isInteger(after.sheets[0].id)).toBe(true);
    expect(after.sheets[0].id).not.toBe(after.sheets[1].id);
  });
  test('colour rules and validations made in the grid', () => {
    const after = edited((data) => {
      const ranges = [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }];
      const style = { bg: { rgb: 'rgb(255, 0, 10)' }, bl: 1 };
      const made = [
        { cfId: 'a', ranges, stopIfTrue: false, rule: { type: 'highlightCell', subType: 'formula', value: '=SUM(A1,0.5)>1', style } },
        { cfId: 'b', ranges, stopIfTrue: false, rule: { type: 'highlightCell', subType: 'number', operator: 'between', value: [1, 2], style } },
        { cfId: 'c', ranges, stopIfTrue: false, rule: { type: 'colorScale' } },
      ];
      const asked = [
        { uid: 'a', ranges, type: 'decimal', operator: 'between', formula1: '1', formula2: '2.5', errorStyle: 1, error: 'Type 1 to 2.5.' },
        { uid: 'b', ranges: [{ ...ranges[0], startColumn: 1, endColumn: 1 }], type: 'list', formula1: 'a,b', errorStyle: 2 },
      ];
      data.resources = [
        { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify({ 1: made }) },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ 1: asked }) },
      ];
    });
    const ranges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(after.sheets[0].rules).toEqual([
      { ranges, formula: '=SUM(A1;0,5)>1', bg: '#ff000a', bold: true },
      { ranges, condition: { type: 'NUMBER_BETWEEN', values: [1, 2] }, bg: '#ff000a', bold: true },
    ]);
    expect(after.sheets[0].validations).toEqual([
      { type: 'number', min: 1, max: 2.5, strict: true, help: 'Type 1 to 2.5.' },
      { type: 'list', list: ['a', 'b'], strict: false },
    ]);
    expect([cellsOf(after)[1][1].dv, cellsOf(after)[2][1].dv, cellsOf(after)[1][2].dv]).toEqual([0, 0, 1]);
  });
});
