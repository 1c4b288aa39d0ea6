import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(options: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer(options);
  const sidebar = await openSidebar(browser, server.run);
  return { ...sidebar, server };
}
const names = (server: ReturnType<typeof fakeServer>) => server.calls.map((call) => call.name);

describe('first open in an empty workbook', () => {
  test("asks the language, with the spreadsheet's own chosen, and makes the tabs in the answer", async () => {
    const { page, server, problems } = await open({ empty: true, lang: 'fi' });
    await page.getByRole('heading', { name: 'Käyttöönotto' }).waitFor();
    expect(await page.getByText('1/4').count()).toBe(1);
    expect(await page.getByRole('radio', { name: 'suomi' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('heading', { name: 'Set up' }).waitFor();
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('heading', { name: 'Import' }).waitFor();
    expect(await page.getByText('2 of 4').count()).toBe(1);
    expect(server.calls[1]).toEqual({ name: 'setup', payload: { lang: 'en' } });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(problems).toEqual([]);
  });

  test('a workbook that has the tabs goes straight to import', async () => {
    const { page, server } = await open();
    await page.getByRole('heading', { name: 'Import' }).waitFor();
    expect(await page.getByText('1 of 3').count()).toBe(1);
    expect(names(server)).toEqual(['state']);
  });
});

describe('opening', () => {
  test('a server that does not answer at first: one sentence, and trying again opens', async () => {
    const server = fakeServer();
    server.failNext('state', 'Service Spreadsheets timed out');
    const { page, problems } = await openSidebar(browser, server.run);
    await page.getByRole('alert').getByText('The spreadsheet did not answer. Check the connection and try again.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Import' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('before the workbook has said its language, the words are in that of the browser', async () => {
    const server = fakeServer();
    server.failNext('state', 'Service Spreadsheets timed out');
    const { page } = await openSidebar(browser, server.run, { locale: 'fi-FI' });
    await page.getByText('Laskentataulukko ei vastannut. Tarkista yhteys ja yritä uudelleen.').waitFor();
  });

  test('an answer that is not understood is said to be so', async () => {
    const { page } = await openSidebar(browser, () => '{"ok":true}');
    await page.getByText('The answer of the spreadsheet was not understood.').waitFor();
  });

  test('a result with a Date in it arrives as nothing at all and is not taken for an answer', async () => {
    const { page } = await openSidebar(browser, () => ({ ok: true, value: { at: new Date(0) } }));
    await page.getByText('The answer of the spreadsheet was not understood.').waitFor();
  });

  test('a workbook of a newer version is left alone', async () => {
    const state = {
      lang: 'en',
      locale: 'en_US',
      layout: { workbook: 3, addon: 2 },
      tabs: [],
      build: null,
      stale: [],
      imports: [],
      mappings: [],
      undo: { import: null, build: null },
    };
    const { page } = await openSidebar(browser, () => JSON.stringify({ ok: true, value: state }));
    await page.getByText('This workbook was made with a newer version of the add-on (layout 3, here 2).').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

describe('build', () => {
  async function openBuild(lang: 'en' | 'fi' = 'en') {
    const opened = await open({ lang });
    await opened.page.getByRole('navigation').getByRole('button').nth(1).click();
    return opened;
  }

  test('words while it runs, then three sentences, the KPIs with their states, triggers and health', async () => {
    const { page, server, problems } = await openBuild();
    const release = server.hold('build');
    await page.getByRole('button', { name: 'Build plan' }).click();
    await page.locator('.busy').getByText('Building the plan: reading the tabs, computing, writing.').waitFor();
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
    release();
    await page.getByText('Today: 3 actions, the first: call Kaskitek.').first().waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'KPI and state Value',
      'Account reach ● on track 53.3 % n 60',
      'Frequency 5.2',
      'Click-through rate ◔ too early to say 0.42 % 0.31 – 0.57 % n 9,840',
      'Meaningful visits ▲ off track 24 15 – 36 n 24',
      'Cost per SQL – no data –',
    ]);
    await page.getByText('3 triggers in the tab Triggers.').waitFor();
    await page.getByText('1 error, 2 warnings: the tab Health says where and what to do.').waitFor();
    expect(server.calls.find((call) => call.name === 'build')?.payload).toEqual({ today: null, period: null, lang: null, json: false });
    expect(problems).toEqual([]);
  });

  test('without data it says what to do first', async () => {
    const { page } = await openBuild();
    await page.getByText('There is nothing to build from yet. Import an account list or a campaign export first.').waitFor();
  });

  test("a failure shows the server's sentence; trying again builds", async () => {
    const { page, server } = await openBuild('fi');
    server.failNext('build', { code: 'busy', message: 'Toinen henkilö laskee juuri nyt. Yritä minuutin kuluttua uudelleen.' });
    await page.getByRole('button', { name: 'Laske suunnitelma' }).click();
    await page.getByRole('alert').getByText('Toinen henkilö laskee juuri nyt. Yritä minuutin kuluttua uudelleen.').waitFor();
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.getByText('Tänään: 3 toimea, ensimmäinen: soita Kaskitekille.').first().waitFor();
    await page.getByText('● tavoitteessa').waitFor();
  });

  test('a second click while it runs starts nothing', async () => {
    const { page, server } = await openBuild();
    const release = server.hold('build');
    await page.getByRole('button', { name: 'Build plan' }).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    release();
    await page.getByRole('table').waitFor();
    expect(names(server).filter((name) => name === 'build')).toHaveLength(1);
  });
});

describe('status', () => {
  test('build, tabs with their rows, imports and language; many tabs can be filtered', async () => {
    const { page, problems } = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'Status' }).click();
    await page.getByText('The plan has not been built yet.').waitFor();
    await page.getByText('Nothing has been imported yet.').waitFor();
    await page.getByText('Language of the tabs: English').waitFor();
    await page.getByRole('searchbox', { name: 'Filter: Tabs' }).fill('plan');
    expect((await page.getByRole('list', { name: 'Tabs' }).getByRole('listitem').allInnerTexts()).map((t) => t.replace(/\s+/g, ' '))).toEqual([
      'Plan 0 rows',
      'Account plan 0 rows',
    ]);
    expect(problems).toEqual([]);
  });

  test('after an import the plan is stale, and the tab is named', async () => {
    const { page } = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'Build' }).click();
    await page.getByRole('button', { name: 'Build plan' }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Import' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'companies_2026-01-01_2026-03-31.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Company,Impressions\nKaskitek Oy,5'),
    });
    await page.getByRole('button', { name: 'Import 1 table' }).click();
    await page.getByText('1 rows in the tab Companies').waitFor();
    await page.getByRole('button', { name: 'Continue to build' }).click();
    await page.getByText('1 tab changed since the build:').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('navigation').getByRole('button', { name: 'Status' }).click();
    await page.getByText('Build 1, 31 Mar 2026').waitFor();
  });
});
