// Unknown tables, Excel workbooks, long files and bad files in the built sidebar, against the built server on the in-memory host.
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createHost } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import { builtAddon } from '../../local/workbook/builtAddon';
import { markedColumns } from '../../local/workbook/markedColumns';
import { utf16le } from '../exports/fixtures';
import { dynamicsWorkbook } from '../exports/xlsx/workbooks';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { openSidebar } from '../support/sidebarPage';

const DIST = resolve(__dirname, '../..', process.env.OUT_DIR ?? 'dist');
const addon = builtAddon(DIST);
const TEXT = 'Asiakasfirma;Bisnesnumero;Nettisivu;Firman liikevaihto;Muistiinpano\nRivitie Oy;0112038-9;www.rivitie.example;1 200,5;=1+1\n';
const AGAIN = 'Nettisivu;Asiakasfirma;Muistiinpano;Bisnesnumero;Firman liikevaihto\nhttps://oksala.example;Oksala Oy;;;800,5\n';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser?.close());

type Given = { name: string; mimeType: string; buffer: Buffer };
const file = (name: string, content: string | Uint8Array): Given => ({ name, mimeType: '', buffer: Buffer.from(content) });

async function open(lang: 'en' | 'fi' = 'en') {
  const host = createHost({ locale: lang === 'fi' ? 'fi_FI' : 'en_US', userLocale: lang, formulaMode: 'locale-parsed', files: { ...addon.files } });
  const script = loadInNode(addon.code, host);
  const calls: string[] = [];
  const hooks: Partial<Record<string, () => Promise<void>>> = {};
  script.call('rpc', 'setup', JSON.stringify({ lang }));
  const answer = async (name: string, args: unknown[]) => {
    calls.push(String(args[0]));
    await hooks[String(args[0])]?.();
    return script.call(name, ...args);
  };
  const start = () => openSidebar(browser, answer, { locale: lang });
  const sidebar = await start();
  await sidebar.page.locator('.drop').waitFor();
  return { ...sidebar, host, calls, hooks, start };
}
type Opened = Awaited<ReturnType<typeof open>>;
const choose = (page: Page, ...files: Given[]) => page.locator('input[type=file]').setInputFiles(files);
/** texts of the cells below the header of a tab of ours, a row each */
function rowsOf({ host }: Opened, tab: string): string[][] {
  const sheet = host.snapshot().sheets.find((one) => [...markedColumns(one).keys()].some((marker) => marker.startsWith(`${tab}.`)));
  const [first] = [...markedColumns(sheet!).values()];
  return Object.entries(sheet!.cells)
    .filter(([row]) => Number(row) > first.row)
    .map(([, cells]) => Object.values(cells).flatMap(({ v }) => (v === undefined || v === '' ? [] : [String(v)])))
    .filter((cells) => cells.length > 0);
}
const quiet = ({ problems, requests }: Opened) => expect({ problems, requests }).toEqual({ problems: [], requests: [] });

test.each([
  ['en', 'Explain the table', 'Use these columns', 'Table explained by you', /^Import 1/, 'Forget'],
  ['fi', 'Selitä taulukko', 'Käytä näitä sarakkeita', 'Selittämäsi taulukko', /^Tuo 1/, 'Unohda'],
] as const)(
  '%s: an unknown table is explained once, imported, and read without a question next time',
  async (lang, title, use, mapped, send, forget) => {
    const opened = await open(lang);
    const { page, calls } = opened;
    await choose(page, file('asiakkaat.csv', TEXT));
    await page.getByRole('heading', { name: title }).waitFor();
    const chosen = await page.locator('.column select').evaluateAll((list) => list.map((one) => (one as HTMLSelectElement).value));
    expect(chosen).toEqual(['name', 'business_id', 'domain', 'revenue', '']);
    expect(await page.locator('.column small').allTextContents()).toContain('0112038-9');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: use }).click();
    await page.getByText(mapped).waitFor();
    expect(calls.filter((name) => name !== 'state')).toEqual([]);
    await page.getByRole('button', { name: send }).click();
    await page.locator('.good').waitFor();
    expect(rowsOf(opened, 'accounts').flat()).toEqual(expect.arrayContaining(['Rivitie Oy', '0112038-9']));

    const next = await opened.start();
    await next.page.locator('.drop').waitFor();
    await choose(next.page, file('asiakkaat-2.csv', AGAIN));
    await next.page.getByText(mapped).waitFor();
    expect(await next.page.getByRole('button', { name: send }).isEnabled()).toBe(true);
    await next.page.locator('nav button').nth(2).click();
    await next.page.getByRole('button', { name: forget }).click();
    await next.page.locator('.notice[role=status] button').waitFor();
    expect(await axeProblems(next.page)).toEqual([]);
    await next.page.locator('nav button').first().click();
    await choose(next.page, file('asiakkaat-3.csv', AGAIN.replace('800,5', '900,5')));
    await next.page.getByRole('article').nth(1).locator('.explain').waitFor();
    quiet(opened);
  },
);

test('with the keyboard alone: another kind of rows, a column that is still needed, back and again', async () => {
  const opened = await open();
  const { page } = opened;
  await choose(page, file('kulut.csv', 'Mediakulu;Selitys;Milloin\n10,5;lehti;1/2026\n'));
  const use = page.getByRole('button', { name: 'Use these columns' });
  await use.waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByText('Still needed: Month.').first().waitFor();
  expect(await use.isEnabled()).toBe(false);
  await page.getByLabel('Milloin').focus();
  await page.keyboard.type('Month');
  await page.getByText('3 of 3 columns are used.').first().waitFor();
  await use.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Table explained by you').waitFor();
  await page.getByRole('button', { name: 'Change the columns' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Milloin').inputValue()).toBe('month');
  quiet(opened);
});

test('an Excel workbook: the reader is fetched with the first one, its rows arrive, and the second asks no more', async () => {
  const opened = await open();
  const { page, calls } = opened;
  await choose(page, file('opportunities.xlsx', await dynamicsWorkbook()));
  await page.getByText('Dynamics 365 opportunities').waitFor();
  await choose(page, file('again.xlsx', await dynamicsWorkbook()));
  await page.getByText('Dynamics 365 opportunities').nth(1).waitFor();
  expect(calls).toEqual(['state', 'xlsxReader']);
  await page.getByRole('button', { name: 'Remove again.xlsx' }).click();
  await page.getByRole('button', { name: 'Import 1 table' }).click();
  await page.getByText('2 rows in the tab Deals').waitFor();
  expect(rowsOf(opened, 'deals').flat()).toEqual(expect.arrayContaining(['Line & 2', 'Spares']));
  quiet(opened);
});

test('the reader of workbooks does not arrive: one sentence, and choosing the file again asks again', async () => {
  const opened = await open();
  const { page, hooks } = opened;
  hooks.xlsxReader = () => Promise.reject(new Error('Service error'));
  await choose(page, file('opportunities.xlsx', await dynamicsWorkbook()));
  await page.getByText('The spreadsheet did not answer. Check the connection and try again.').waitFor();
  hooks.xlsxReader = undefined;
  await choose(page, file('opportunities.xlsx', await dynamicsWorkbook()));
  await page.getByText('Dynamics 365 opportunities').waitFor();
});

test('cancelled half-way, nothing of the file stays in the workbook', async () => {
  const opened = await open();
  const { page, hooks, calls } = opened;
  const rows = Array.from({ length: 1600 }, (_, i) => `Yritys ${i} Oy,${i}`);
  await choose(page, file('companies_2026-01-01_2026-03-31.csv', `Company Name,Impressions\n${rows.join('\n')}\n`));
  let blocks = 0;
  hooks.importBlock = async () => {
    if (++blocks === 2) await page.getByRole('button', { name: 'Cancel import' }).click();
  };
  await page.getByRole('button', { name: 'Import 1 table' }).click();
  await page.getByText('Cancelled: nothing of this file stays in the spreadsheet.').first().waitFor();
  expect(calls.filter((name) => name.startsWith('import'))).toEqual(['importBegin', 'importBlock', 'importBlock', 'importCancel']);
  expect(rowsOf(opened, 'companies')).toEqual([]);
  quiet(opened);
});

test('reading a long file shows how far it is, and stops when it is told to', async () => {
  const opened = await open();
  const { page } = opened;
  const rows = Array.from({ length: 150_000 }, (_, i) => `Yritys ${i} Oy,${i}`);
  await choose(page, file('companies_2026-01-01_2026-03-31.csv', `Company Name,Impressions\n${rows.join('\n')}\n`));
  await page
    .getByText(/^Reading companies_2026-01-01_2026-03-31\.csv: [1-9]\d* %$/)
    .first()
    .waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(1);
  await page.getByRole('button', { name: 'Stop reading companies_2026-01-01_2026-03-31.csv' }).click();
  expect(await page.getByRole('article').count()).toBe(0);
  await choose(page, file('small.csv', 'Company Name,Impressions\nA Oy,1\n'));
  await page.getByText('Company engagement table').waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  quiet(opened);
});

const QUOTED = 'Company Name,Impressions\n"Rivitie Oy,1\nOksala Oy,2\n';
const BAD: readonly [string, Given, RegExp][] = [
  ['truncated UTF-16', file('a.csv', utf16le('Company Name\tImpressions\nA Oy\t1\n').slice(0, -1)), /ends in the middle of a character/],
  ['a quote never closed', file('b.csv', QUOTED), /quotation mark that opens in row 2 is never closed/],
  ['header only', file('c.csv', 'Company Name,Impressions\n'), /header in row 1 and no rows/],
  ['wrong delimiter', file('d.csv', 'Company Name;Impressions\nA Oy,1\nB Oy,2\n'), /separated by different marks/],
  ['HTML saved as .csv', file('e.csv', '<html><body>Sign in</body></html>'), /This is a web page, not a table/],
  ['HTML saved as .xls', file('f.xls', '<table><tr><td>Company</td></tr></table>'), /This is a web page, not a table/],
  ['an old .xls', file('g.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), /This is an old Excel file/],
  ['a damaged .xlsx', file('h.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, ...new Array(60).fill(7)])), /damaged or too large to unpack/],
  ['an empty file', file('i.csv', ''), /The file is empty/],
];

test('bad files: each says in one sentence what is wrong and what to do, and nothing is written', async () => {
  const opened = await open();
  const { page, host, calls } = opened;
  const before = JSON.stringify(host.snapshot().sheets);
  await choose(page, ...BAD.map(([, given]) => given));
  for (const [, { name }, message] of BAD) {
    const said = page.getByRole('article', { name }).getByText(message);
    await said.waitFor();
    expect(await said.count()).toBe(1);
  }
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  expect(await axeProblems(page)).toEqual([]);
  expect(calls.filter((name) => name !== 'state' && name !== 'xlsxReader')).toEqual([]);
  expect(JSON.stringify(host.snapshot().sheets)).toBe(before);
  quiet(opened);
});

test('a byte order mark twice, and a cell of 180 KB: read with a warning; 300 MB: refused by the size alone', async () => {
  const opened = await open();
  const { page } = opened;
  await choose(
    page,
    file('twice.csv', '\ufeff\ufeffCompany Name,Impressions\nA Oy,1\n'),
    file('long.csv', `Name,Industry\nA Oy,${'x'.repeat(180 * 1024)}\n`),
  );
  await page.getByText('The file begins with 2 byte order marks instead of one; the rest reads well.').waitFor();
  await page.getByText(/184320 characters do not fit into a cell \(at most 50000\); the cell was left blank/).waitFor();
  const read = await page.evaluate(async () => {
    const huge = new File([], 'huge.csv');
    Object.defineProperty(huge, 'size', { value: 300 * 1024 * 1024 });
    let opened = 0;
    Object.defineProperty(huge, 'arrayBuffer', { value: async () => ++opened && new ArrayBuffer(0) });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files: [huge] } });
    document.querySelector('.drop')?.dispatchEvent(event);
    await new Promise((done) => setTimeout(done, 200));
    return opened;
  });
  await page.getByText('The file has 300 MB and at most 100 MB can be read. Export a shorter period.').waitFor();
  expect(read).toBe(0);
});
