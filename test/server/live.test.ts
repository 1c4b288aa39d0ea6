// Live cells on the built bundle, computed between executions as a person would see them: BANT of Leads, the what-if of Funnel.
import { type LocalWorkbook, openWorkbook } from '../../local/workbook/openWorkbook';
import type { TabId } from '../../src/tabs/types';
import { filledWorkbook } from '../support/filledBook';
import { NOW, type TabView, viewOf } from '../support/workbook';

let workbook: LocalWorkbook;
const tab = (id: TabId): TabView => viewOf(workbook.host.snapshot().sheets, id);
const type = (id: TabId, row: number, column: string, value: string | number | boolean | null) =>
  workbook.host.setCell(tab(id).sheet.name, row, tab(id).columns[column], value);
const build = async () => {
  const { changed } = await workbook.call('build', { today: '2026-03-31', period: null, lang: null, json: false });
  await workbook.settle();
  return changed;
};
const byId = (column: string) => Object.fromEntries(tab('leads').rows.map((row) => [tab('leads').cell(row, 'id').v, shown('leads', row, column)]));
const shown = (id: TabId, row: number, column: string) => tab(id).cell(row, column).e ?? tab(id).cell(row, column).v ?? '';
const VEERA = 'unknown ltd|veera vieras|2026-02-10';

describe.each([
  ['en_US', 'en-always', 'en'],
  ['fi_FI', 'locale-parsed', 'fi'],
] as const)('in %s, %s, %s', (locale, formulaMode, lang) => {
  beforeEach(async () => {
    workbook = openWorkbook({ workbook: filledWorkbook({ locale, formulaMode, lang }), now: () => NOW });
    await build();
  });
  afterEach(() => workbook.dispose());

  test('the BANT column answers while people type, also after rows were sorted, put in and typed', async () => {
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: '' });
    type('leads', tab('leads').rowOf(VEERA), 'budget', 90_000);
    for (const column of ['authority', 'need', 'timeline']) type('leads', tab('leads').rowOf(VEERA), column, 'yes');
    await workbook.settle();
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: true });
    // sorted the other way round, as a person does with the filter
    const { sheet, headerRow, columns, rows } = tab('leads');
    const cells = { ...sheet.cells };
    rows.forEach((row, i) => {
      const other = rows[rows.length - 1 - i];
      cells[row] = Object.fromEntries(
        Object.entries(sheet.cells[other]).map(([column, cell]) => [
          column,
          cell.f === undefined ? cell : { ...cell, f: cell.f.replace(new RegExp(`(\\$[A-Z]+)${other}(?!\\d)`, 'g'), `$1${row}`), v: undefined },
        ]),
      );
    });
    workbook.host.replaceSheet({ ...sheet, cells });
    await workbook.settle();
    expect(tab('leads').values('id')).toEqual([VEERA, 'L2', 'L1']);
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: true });
    expect(headerRow + columns.bant).toBeGreaterThan(2);
    await build();
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: true });
    expect(await build()).toBe(false);
  });

  test('the BANT column follows rows put in above and below the header, and a column between', async () => {
    const app = workbook.host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const sheet = app.getActiveSpreadsheet().getSheetByName(tab('leads').sheet.name) as GoogleAppsScript.Spreadsheet.Sheet;
    sheet.insertRowsBefore(1, 2);
    sheet.insertRowsAfter(3, 1);
    sheet.insertColumnsBefore(tab('leads').columns.budget, 1);
    await workbook.settle();
    expect(tab('leads').headerRow).toBe(3);
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: '' });
    await build();
    expect(byId('bant')).toEqual({ L1: true, L2: false, [VEERA]: '' });
    expect(await build()).toBe(false);
  });

  test('a budget that is neither an amount nor a yes or no says so in its own row and nowhere else', async () => {
    type('leads', tab('leads').rowOf('L2'), 'budget', 'iso');
    await workbook.settle();
    expect(byId('bant')).toEqual({ L1: true, L2: '#ERROR!', [VEERA]: '' });
    const row = tab('leads').rowOf('L2');
    expect(tab('leads').cell(row, 'bant').why).toContain('"iso"');
  });

  test('a lead of another import is answered from the next build on', async () => {
    const leads = tab('leads');
    const row = leads.rows[leads.rows.length - 1] + 1;
    for (const [column, value] of Object.entries({ name: 'New', company: 'Kaskitek', budget: 5, authority: 'x', need: 'x', timeline: 'x' }))
      type('leads', row, column, value);
    await build();
    expect(shown('leads', row, 'bant')).toBe(true);
    expect(await build()).toBe(false);
  });

  test('the what-if answers at once and is never written over', async () => {
    const revenue = tab('funnel').rowOf('whatif:revenue');
    type('funnel', revenue, 'try', 500_000);
    type('funnel', tab('funnel').rowOf('whatif:average_deal'), 'try', 40_000);
    type('funnel', tab('funnel').rowOf('whatif:reached'), 'try', 412);
    type('funnel', tab('funnel').rowOf('whatif:audience'), 'try', 1030);
    await workbook.settle();
    expect(shown('funnel', revenue, 'answer')).toBe(12.5);
    expect(shown('funnel', tab('funnel').rowOf('whatif:reached'), 'answer')).toBe(0.4);
    await build();
    expect(tab('funnel').cell(revenue, 'try').v).toBe(500_000);
  });

  test('a build does not read what it wrote: a broken run is rolled forward and built upon in one execution', async () => {
    const before = filledWorkbook({ locale, formulaMode, lang });
    workbook.host.load(before);
    const calls = workbook.host.calls;
    calls.reset();
    await build();
    const needed = calls.total;
    const wanted = byId('bant');
    workbook.host.load(before);
    workbook.host.faults.failAt(needed - 60, { kill: true });
    await build().catch(() => undefined);
    workbook.host.faults.clear();
    const left = workbook.host.snapshot();
    delete left.properties.lease;
    workbook.host.load(left);
    await build();
    expect(byId('bant')).toEqual(wanted);
    expect(await build()).toBe(false);
  });
});
