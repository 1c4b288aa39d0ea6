import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { readXlsx } from '../../local/xlsx/readXlsx';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { gridCell, gridSheets, openPage, type PageServer, pixelsOf, sheetShown, startPageServer } from '../support/startedPage';

const ON_TRACK = '#D7F0E8';
const HEADER = '#1F4E5F';

const folder = mkdtempSync(join(tmpdir(), 'saved-'));
let browser: Browser;
let server: PageServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startPageServer()]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  server?.stop();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 40_000;
  for (;;) {
    const value = await read();
    if (wanted(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** biome-ignore lint/suspicious/noExplicitAny: the grid's API in the page has no types here */
type GridApi = any;
/** Without a result: the browser would send the whole grid over. */
const inGrid = (page: Page, work: (api: GridApi) => unknown): Promise<void> => page.evaluate(`void (${work})(window.univerAPI)`) as Promise<void>;

async function saved(page: Page): Promise<WorkbookSnapshot> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /\.xlsx(-tiedostona)?$/ })
      .last()
      .click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readXlsx(readFileSync(path), { name: 'saved', locale: 'en_US', timeZone: 'Europe/Helsinki', formulaMode: 'en-always' });
}

const showSheet = (page: Page, name: string, cell = 'A1'): Promise<void> =>
  page.evaluate(
    ([sheet, at]) => {
      const workbook = (window as unknown as { univerAPI: GridApi }).univerAPI.getActiveWorkbook();
      workbook.setActiveSheet(workbook.getSheetByName(sheet));
      workbook.getSheetByName(sheet).getRange(at).activate();
    },
    [name, cell],
  );

async function typeBelow(page: Page, sheet: string, cell: string, texts: readonly string[]): Promise<void> {
  await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 400, y: 300 } }); // the keyboard may be elsewhere
  await showSheet(page, sheet, cell);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

async function emptyWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function insertSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((own) => void (window as unknown as { univerAPI: GridApi }).univerAPI.getActiveWorkbook().insertSheet(own), name);
  await until(
    () => sheetShown(page, name),
    (sheet) => sheet !== undefined,
  );
}

async function openSidebar(page: Page) {
  await page.locator('#menus button').first().click();
  await page.locator('.menu-items button').first().click();
  const sidebar = page.frameLocator('#side-frame');
  await sidebar.getByRole('heading', { level: 1 }).waitFor();
  return sidebar;
}

test('it opens with the example workbook, asks nothing of the network and says nothing to the console', async () => {
  const { page, problems, requests } = await openPage(browser, server);
  await until(
    () => pixelsOf(page, HEADER),
    (count) => count > 1000,
  );
  expect(await gridSheets(page)).toEqual(expect.arrayContaining(['Plan', 'Account plan', 'Triggers', 'Goals', 'Accounts']));
  await page.frameLocator('#side-frame').getByRole('heading', { level: 1 }).waitFor();
  expect({ problems, requests }).toEqual({ problems: [], requests: [] });
});

const goalRow = async (page: Page, kpi: string): Promise<number> => {
  for (let row = 2; row < 100; row++) if ((await gridCell(page, 'Goals', `A${row}`))?.v === kpi) return row;
  throw new Error(`no goal ${kpi}`);
};

test('import through the sidebar and build: the plan stands in the grid with its colours, and another goal changes it', async () => {
  const { page, problems, requests } = await openPage(browser, server);
  await page.locator('#tools input').setInputFiles({ name: 'empty.xlsx', mimeType: 'application/octet-stream', buffer: await emptyWorkbook() });
  await page.getByRole('heading', { level: 1, name: 'empty.xlsx' }).waitFor();
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('button', { name: 'Make the tabs' }).click();
  await sidebar
    .locator('input[type=file]')
    .setInputFiles(['kohdeyritykset.csv', 'company_engagement_report_2026-01-01_2026-03-31.csv'].map((file) => join('examples', file)));
  await sidebar.getByRole('button', { name: 'Import 2 tables' }).click();
  await sidebar.getByText('rows in the tab Companies').waitFor();
  await sidebar.getByRole('button', { name: 'Continue to build' }).click();
  await sidebar.getByRole('button', { name: 'Build plan' }).click();
  await sidebar.getByText('● on track').first().waitFor();
  await showSheet(page, 'Plan');
  expect((await gridCell(page, 'Plan', 'C1'))?.v).toMatch(/build 1/);
  const painted = await until(
    () => pixelsOf(page, ON_TRACK),
    (count) => count > 0,
  );
  expect(painted).toBeGreaterThan(500);
  await typeBelow(page, 'Goals', `C${await goalRow(page, 'account_reach')}`, ['99.9%']);
  await sidebar.getByRole('button', { name: 'Build again' }).click();
  await sidebar.getByText('Build 2 is written.').waitFor();
  await showSheet(page, 'Plan');
  expect(
    await until(
      () => pixelsOf(page, ON_TRACK),
      (count) => count < painted,
    ),
  ).toBeLessThan(painted);
  expect({ problems, requests }).toEqual({ problems: [], requests: [] });
});

test('a list for LinkedIn is made in the sandboxed sidebar and saved', async () => {
  const { page, problems } = await openPage(browser, server, 'en');
  await page.locator('#menus button').first().click();
  await page.locator('.menu-items button').first().click();
  const sidebar = page.frameLocator('#side-frame');
  await sidebar.getByRole('button', { name: 'Lists', exact: true }).click();
  await sidebar.getByRole('radio', { name: /Contacts/ }).check();
  await sidebar.getByRole('button', { name: 'Make the list' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), sidebar.getByRole('button', { name: 'Download the file' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(download.suggestedFilename()).toMatch(/^linkedin-contacts-\d{4}-\d\d-\d\d\.csv$/);
  expect([lines[0], lines.length, lines.pop()]).toEqual(['email,firstname,lastname,jobtitle,employeecompany,country,googleaid', 92, '']);
  expect(problems).toEqual([]);
});
test('menus, tools and the sidebar around the grid: axe-core finds nothing, and the menu works with the keyboard', async () => {
  const { page } = await openPage(browser, server, 'fi');
  const menu = page.locator('#menus button').first();
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.locator('.menu-items button').first().waitFor();
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  expect(await axeProblems(page, 'body > header', '#side .bar')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('.menu-items').first().isHidden()).toBe(true);
  expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
});

describe('cells', () => {
  test.each(['en', 'fi'] as const)('%s: a custom function calculates when typed, with either separator', async (lang) => {
    const { page, problems } = await openPage(browser, server, lang);
    await insertSheet(page, 'Own');
    await typeBelow(page, 'Own', 'A1', ['30', '60', '=REACH_PCT(A1;A2)', '=REACH_PCT(A1,A2)', '=SQL_COST(A2;0)']);
    const values = await until(
      async () => Promise.all(['A3', 'A4', 'A5'].map(async (at) => (await gridCell(page, 'Own', at))?.v ?? null)),
      (found) => found[1] === 0.5,
    );
    expect(values.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(values[2] || null).toBeNull(); // blank, never an error: nothing was won yet
    expect(problems).toEqual([]);
  });

  test('what is typed into a sheet inserted a moment ago arrives, while the script is busy too', async () => {
    const { page, problems } = await openPage(browser, server);
    await inGrid(page, (api) => {
      api.getActiveWorkbook().insertSheet('Own');
      setTimeout(() => api.getActiveWorkbook().getSheetByName('Own').getRange('A1').setValue(30), 1);
    });
    const own = await until(
      () => sheetShown(page, 'Own'),
      (sheet) => sheet?.cells[1]?.[1]?.v === 30,
    );
    expect(own?.cells[1]?.[1]?.v).toBe(30);
    expect((await gridCell(page, 'Own', 'A1'))?.v).toBe(30);
    expect(problems).toEqual([]);
  });

  test('a plan that is built while a cell is being typed into leaves the cell alone', async () => {
    const { page, problems } = await openPage(browser, server);
    await insertSheet(page, 'Own');
    const built = async () => String((await sheetShown(page, 'Plan'))?.cells[1]?.[3]?.v ?? '');
    const before = await built();
    await page.locator('#menus button').first().click();
    await page.locator('.menu-items button', { hasText: 'Build' }).click();
    await typeBelow(page, 'Own', 'A1', []);
    await page.keyboard.type('12');
    expect(await until(built, (now) => now !== before)).not.toBe(before);
    await page.keyboard.type('34');
    await page.keyboard.press('Enter');
    const typed = await until(
      async () => (await sheetShown(page, 'Own'))?.cells[1]?.[1]?.v,
      (value) => value !== undefined,
    );
    expect(typed).toBe(1234);
    expect((await gridCell(page, 'Plan', 'C1'))?.v).toBe(await built());
    expect(problems).toEqual([]);
  });

  test('what a person types is read in the language of the workbook', async () => {
    const { page } = await openPage(browser, server);
    await insertSheet(page, 'Own');
    await typeBelow(page, 'Own', 'A1', ['1,234.5', '3/31/2026', '50%', "'007", '=1/0']);
    const own = await until(
      () => sheetShown(page, 'Own'),
      (sheet) => sheet?.cells[5]?.[1]?.e !== undefined,
    );
    expect([1, 2, 3, 4].map((row) => own?.cells[row]?.[1]?.v)).toEqual([1234.5, 46112, 0.5, '007']);
    expect(own?.cells[5][1].e).toBe('#DIV/0!');
  });

  test('rows inserted in the grid, bold letters and a renamed sheet reach the workbook', async () => {
    const { page, problems } = await openPage(browser, server);
    await insertSheet(page, 'Own');
    await typeBelow(page, 'Own', 'A1', ['7', '=A1*2']);
    await until(
      () => gridCell(page, 'Own', 'A2'),
      (cell) => cell?.v === 14,
    );
    await inGrid(page, (api) => api.getActiveWorkbook().getSheetByName('Own').insertRowsBefore(0, 2));
    await inGrid(page, (api) => api.getActiveWorkbook().getSheetByName('Own').getRange('A3').setFontWeight('bold'));
    await inGrid(page, (api) => api.getActiveWorkbook().getSheetByName('Own').setName('Renamed'));
    const own = await until(
      () => sheetShown(page, 'Renamed'),
      (sheet) => sheet?.cells[3]?.[1]?.bold === true,
    );
    expect(own?.cells[3][1]).toMatchObject({ v: 7, bold: true });
    expect(own?.cells[4][1]).toMatchObject({ f: '=A3*2', v: 14 });
    expect(await gridSheets(page)).toContain('Renamed');
    expect(problems).toEqual([]);
  });
});

describe('files', () => {
  test('what is saved opens again with the same sheets', async () => {
    const { page, problems } = await openPage(browser, server);
    const sheets = await gridSheets(page);
    const workbook = await saved(page);
    expect(workbook.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name)).toEqual(sheets);
    await page.locator('#tools input').setInputFiles(join(folder, 'havula-plan.xlsx'));
    await page.getByRole('heading', { level: 1, name: 'havula-plan.xlsx' }).waitFor();
    expect(await gridSheets(page)).toEqual(sheets);
    expect(problems).toEqual([]);
  });

  test('a file that is no workbook is named, and the open one stays', async () => {
    const { page } = await openPage(browser, server, 'fi');
    await page.locator('#tools input').setInputFiles({ name: 'lasku.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
    await page.getByRole('status').getByText('Tiedostoa lasku.xlsx ei voitu avata.').waitFor();
    expect((await gridSheets(page)).length).toBeGreaterThan(10);
  });
});
