import type { Asks, Source } from '../../local/page/messages';
import { WorkbookHost } from '../../local/page/workbookHost';

/** A script as the build makes them: documented declarations at the top level, nothing of the browser. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Plan').addItem('Fill', 'fill').addToUi(); }
function onEdit(e) { PropertiesService.getDocumentProperties().setProperty('edited', e.range.getA1Notation()); }
function fill() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 1, 3).setValues([[30, 60, '=SHARE(A1,B1)']]); return 'filled'; }
function look() { return typeof window + typeof fetch + typeof self; }
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('ABM plan')); }
/** @customfunction */
function SHARE(part, whole) { if (!whole) throw new Error('SHARE: whole is blank.'); return part / whole; }
`;
const options = (source: Source): Asks['open']['in'] => ({
  source,
  lang: 'en',
  locale: 'en_US',
  addon: { code: CODE, files: { Sidebar: '<!DOCTYPE html><html><head></head><body>side</body></html>' } },
});
const empty: Source = { kind: 'empty', name: 'New plan' };
const open = () => new WorkbookHost({ options: options(empty) });

describe('one execution after the other, with results in between', () => {
  test('a script fills cells; the view has the changed sheet with the custom function calculated', async () => {
    const host = open();
    await host.view(true);
    expect(host.run('fill', [])).toBe('filled');
    const { sheets, workbook } = await host.view();
    expect(workbook.name).toBe('New plan');
    expect(sheets).toHaveLength(1);
    expect(sheets[0].cells[1][3]).toMatchObject({ v: 0.5 });
    host.dispose();
  });

  test('nothing changed: no sheets in the view', async () => {
    const host = open();
    await host.view(true);
    expect((await host.view()).sheets).toEqual([]);
    host.dispose();
  });

  test('typing calculates, runs the simple trigger, and a failing function says why', async () => {
    const host = open();
    const [sheet] = (await host.view(true)).sheets;
    const at = (row: number, value: string) => ({ sheet: sheet.name, row, column: 1, value });
    host.type([at(1, '30'), at(2, '60'), at(3, '=SHARE(A1,A2)'), at(4, '=SHARE(A1,A9)')]);
    const view = await host.view();
    expect(view.sheets[0].cells[3][1]).toMatchObject({ v: 0.5 });
    expect(view.sheets[0].cells[4][1]).toMatchObject({ e: '#ERROR!', why: 'SHARE: whole is blank.' });
    expect(view.workbook.properties.edited).toBe('A4');
    host.dispose();
  });

  test('inserted rows take formulas along', async () => {
    const host = open();
    const [sheet] = (await host.view(true)).sheets;
    host.run('fill', []);
    host.structure([{ edit: 'insertRows', sheet: sheet.name, at: 1, count: 2 }]);
    const { sheets } = await host.view();
    expect(sheets[0].cells[3][3]).toMatchObject({ f: '=SHARE(A3,B3)', v: 0.5 });
    host.dispose();
  });

  test('a sheet that the grid sends back takes the place of the old one', async () => {
    const host = open();
    const [sheet] = (await host.view(true)).sheets;
    host.replace([{ ...sheet, cells: { 1: { 1: { v: 'painted', bg: '#FFF1C9' } } } }]);
    expect(host.snapshot().sheets[0].cells[1][1]).toEqual({ v: 'painted', bg: '#FFF1C9' });
    host.dispose();
  });
});

describe('what a person sees', () => {
  test('menus stay, the sidebar is told once', async () => {
    const host = open();
    host.run('onOpen', []);
    host.run('open', []);
    const first = await host.view();
    expect(first.menus[0]).toMatchObject({ caption: 'Plan', items: [{ caption: 'Fill', functionName: 'fill' }] });
    expect(first.sidebar).toMatchObject({ title: 'ABM plan' });
    const second = await host.view();
    expect(second.sidebar).toBeNull();
    expect(second.menus).toHaveLength(1);
    host.dispose();
  });

  test('the script sees nothing of the browser', () => {
    const host = open();
    expect(host.run('look', [])).toBe('undefinedundefinedundefined');
    host.dispose();
  });

  test('a workbook given as a snapshot keeps its sheets, locale and properties', async () => {
    const first = open();
    first.run('fill', []);
    await first.view();
    const workbook = { ...first.snapshot(), locale: 'fi_FI' as const, properties: { lang: 'fi' } };
    const second = new WorkbookHost({ workbook, options: options({ kind: 'snapshot', workbook }) });
    const view = await second.view(true);
    expect(view.workbook).toMatchObject({ locale: 'fi_FI', properties: { lang: 'fi' } });
    expect(view.sheets[0].cells[1][1]).toMatchObject({ v: 30 });
    first.dispose();
    second.dispose();
  });
});
