import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

const COMPANIES = [
  'Company Name,Website,Engagement Level,Impressions,Clicks',
  'Kaskitek Oy,kaskitek.fi,High,1204,13',
  'Halla Works Oy,halla.works,Low,88,0',
].join('\n');
/** Neither part of any date is above 12: day and month cannot be told apart. */
const VISITS = ['Company,Visit started,Pages,Visit length', 'Kaskitek Oy,03/04/2026 10:15,5,3:25', 'Halla Works Oy,02/04/2026 11:00,1,0:12'].join(
  '\n',
);
const MANY = ['Company Name,Impressions', ...Array.from({ length: 1200 }, (_, i) => `Yritys ${i} Oy,${i}`)].join('\n');

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const companies = csv('company_engagement_2026-01-01_2026-03-31.csv', COMPANIES);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(lang: 'en' | 'fi' = 'en') {
  const server = fakeServer({ lang });
  const sidebar = await openSidebar(browser, server.run);
  const { page } = sidebar;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const choose = (...files: { name: string; mimeType: string; buffer: Buffer }[]) => page.locator('input[type=file]').setInputFiles(files);
  return { ...sidebar, server, choose };
}
type Opened = Awaited<ReturnType<typeof open>>;
const card = ({ page }: Opened, name: string) => page.getByRole('article', { name });
const quiet = ({ problems, requests }: Opened) => expect({ problems, requests }).toEqual({ problems: [], requests: [] });

describe('what a file holds is shown before anything is sent', () => {
  test('tab, rows, period and sums of a company table', async () => {
    const opened = await open();
    await opened.choose(companies);
    await card(opened, companies.name).locator('dl').waitFor();
    const shown = await card(opened, companies.name).locator('dt, dd').allTextContents();
    expect(shown).toEqual(['Goes to tab', 'Companies', 'Rows', '2', 'Period', '1 Jan 2026 – 31 Mar 2026', 'Sums', 'Impressions 1,292 · Clicks 13']);
    expect(opened.server.calls.map((call) => call.name)).toEqual(['state']);
    quiet(opened);
  });

  test('a file that is no table says so in one sentence and offers nothing to import', async () => {
    const opened = await open();
    await opened.choose(csv('invoice.pdf', '%PDF-1.7 …'));
    await card(opened, 'invoice.pdf').getByText('This is a PDF. Export the table as CSV and import that file.').waitFor();
    expect(await opened.page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
    quiet(opened);
  });

  test('dropping files does what choosing them does', async () => {
    const opened = await open();
    const transfer = await opened.page.evaluateHandle(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name, { type: 'text/csv' }));
        return data;
      },
      [companies.name, COMPANIES],
    );
    await opened.page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await card(opened, companies.name).locator('dl').waitFor();
    quiet(opened);
  });
});

describe('a question that only a person can answer', () => {
  test('has its default chosen and marked; another answer is read anew and can be taken back', async () => {
    const opened = await open();
    await opened.choose(csv('visits.csv', VISITS));
    const visits = card(opened, 'visits.csv');
    const period = visits.locator('dd').nth(2);
    await visits.getByRole('group', { name: /Which day is 03\/04\/2026/ }).waitFor();
    expect(await visits.getByRole('radio', { name: 'day first' }).isChecked()).toBe(true);
    expect(await visits.getByText('(proposed)').count()).toBe(1);
    expect(await period.textContent()).toBe('2 Apr 2026 – 3 Apr 2026');
    await visits.getByRole('radio', { name: 'month first' }).check();
    await visits.getByText('4 Feb 2026 – 4 Mar 2026').waitFor();
    await visits.getByRole('radio', { name: 'day first' }).check();
    await visits.getByText('2 Apr 2026 – 3 Apr 2026').waitFor();
    quiet(opened);
  });

  test('the answered dates are what the server gets', async () => {
    const opened = await open();
    await opened.choose(csv('visits.csv', VISITS));
    await opened.page.getByRole('radio', { name: 'month first' }).check();
    await opened.page.getByText('4 Feb 2026 – 4 Mar 2026').waitFor();
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    await opened.page.getByText('2 rows in the tab Visits').waitFor();
    const block = opened.server.calls.find((call) => call.name === 'importBlock')?.payload as { rows: unknown[][] };
    expect(block.rows[0][1]).toEqual({ date: '2026-03-04', seconds: 36900 });
  });
});

describe('sending', () => {
  test('the rows go over in blocks, the name of the person with them, and the result names what matched', async () => {
    const opened = await open();
    await opened.choose(companies);
    await opened.page.getByLabel('Your name').fill('Aino');
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    await opened.page.getByText('2 rows in the tab Companies').waitFor();
    await opened.page.getByText('1 of 2 rows belong to a target account.').waitFor();
    expect(opened.server.calls.map((call) => call.name)).toEqual(['state', 'importBegin', 'importBlock', 'importComplete', 'state']);
    expect(opened.server.calls[1].payload).toMatchObject({ who: 'Aino', file: companies.name, tab: 'companies', rows: 2 });
    quiet(opened);
  });

  test('1,200 rows go over in three blocks, counted as they arrive', async () => {
    const opened = await open();
    const { page, server } = opened;
    await opened.choose(csv('companies_2026-01-01_2026-03-31.csv', MANY));
    const release = server.hold('importBlock');
    await page.getByRole('button', { name: 'Import 1 table' }).click();
    await page.getByText('0 of 1,200 rows sent').first().waitFor();
    release();
    await page.getByText('1,200 rows in the tab Companies').waitFor();
    const firsts = server.calls.filter((call) => call.name === 'importBlock').map((call) => (call.payload as { first: number }).first);
    expect(firsts).toEqual([0, 500, 1000]);
    quiet(opened);
  });

  test('more than seven names without an account can be filtered', async () => {
    const opened = await open();
    await opened.choose(csv('companies_2026-01-01_2026-03-31.csv', MANY));
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    await opened.page.getByText('Names without a target account').click();
    const names = opened.page.getByRole('list', { name: 'Names without a target account' }).getByRole('listitem');
    expect(await names.count()).toBe(8);
    await opened.page.getByRole('searchbox').fill('nord');
    expect(await names.allInnerTexts()).toEqual(['Nord Mill']);
    await opened.page.getByRole('searchbox').fill('zzz');
    await opened.page.getByText('Nothing matches “zzz”.').waitFor();
  });

  test('a file that stands in the workbook already adds nothing', async () => {
    const opened = await open();
    await opened.choose(companies);
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    await opened.page.getByText('2 rows in the tab Companies').waitFor();
    await opened.choose(companies);
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    await opened.page.getByText('This file was imported before. Nothing is added.').waitFor();
  });
});

describe('when it goes wrong', () => {
  test('busy: one sentence with what to do; trying again sends only what is missing', async () => {
    const opened = await open();
    const { page, server } = opened;
    await opened.choose(csv('companies_2026-01-01_2026-03-31.csv', MANY));
    server.failNext('importComplete', { code: 'busy', message: 'Another person is importing right now. Try again in a minute.' });
    await page.getByRole('button', { name: 'Import 1 table' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Another person is importing right now. Try again in a minute.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1,200 rows in the tab Companies').waitFor();
    expect(server.calls.filter((call) => call.name === 'importBlock')).toHaveLength(3);
    expect(await alert.count()).toBe(0);
    quiet(opened);
  });

  test('a raw exception of the script is never shown', async () => {
    const opened = await open();
    await opened.choose(companies);
    opened.server.failNext('importBegin', 'TypeError: Cannot read properties of undefined');
    await opened.page.getByRole('button', { name: 'Import 1 table' }).click();
    const text = await opened.page.getByRole('alert').textContent();
    expect(text).toContain('The spreadsheet did not answer. Check the connection and try again.');
    expect(text).not.toContain('TypeError');
  });

  test('cancel between blocks: the server is told, and nothing is reported as imported', async () => {
    const opened = await open();
    const { page, server } = opened;
    await opened.choose(csv('companies_2026-01-01_2026-03-31.csv', MANY));
    const release = server.hold('importBlock');
    await page.getByRole('button', { name: 'Import 1 table' }).click();
    await page.getByText('0 of 1,200 rows sent').first().waitFor();
    await page.getByRole('button', { name: 'Cancel import' }).click();
    await page.getByText('Cancelling. The rows sent so far are taken out again.').waitFor();
    release();
    await card(opened, 'companies_2026-01-01_2026-03-31.csv').getByText('Cancelled: nothing of this file stays in the spreadsheet.').waitFor();
    expect(server.calls.map((call) => call.name)).toEqual(['state', 'importBegin', 'importBlock', 'importCancel', 'state']);
    quiet(opened);
  });
});

test('Finnish: preview, progress and result in Finnish words and numbers', async () => {
  const opened = await open('fi');
  await opened.choose(csv('yritykset_2026-01-01_2026-03-31.csv', MANY));
  const preview = card(opened, 'yritykset_2026-01-01_2026-03-31.csv');
  await preview.locator('dl').waitFor();
  const shown = await preview.locator('dt, dd').allTextContents();
  expect(shown.slice(0, 6).map((text) => text.replace(/\s/g, ' '))).toEqual([
    'Välilehdelle',
    'Yritykset',
    'Rivejä',
    '1 200',
    'Jakso',
    '1.1.2026 – 31.3.2026',
  ]);
  await opened.page.getByRole('button', { name: 'Tuo 1 taulukko' }).click();
  await opened.page.getByText('riviä välilehdellä Yritykset').waitFor();
  quiet(opened);
});
