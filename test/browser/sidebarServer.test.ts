// The built sidebar against the built server on the in-memory host, with the example company's files.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { createHost } from '../../local/host/host';
import { loadInNode } from '../../local/host/nodeBundle';
import { builtAddon } from '../../local/workbook/builtAddon';
import { launchChromium } from '../support/chromium';
import { openSidebar } from '../support/sidebarPage';

const ROOT = resolve(__dirname, '../..');
const DIST = resolve(ROOT, process.env.OUT_DIR ?? 'dist');
const addon = builtAddon(DIST);
const example = (file: string) => join(ROOT, 'examples', file);
const CAMPAIGNS = 'account_509173846_campaign_performance_report.csv';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function open(lang: 'en' | 'fi') {
  const host = createHost({
    locale: lang === 'fi' ? 'fi_FI' : 'en_US',
    userLocale: lang,
    formulaMode: 'locale-parsed',
    files: { ...addon.files },
  });
  const script = loadInNode(addon.code, host);
  script.call('showSidebar');
  const sidebar = await openSidebar(browser, (name, args) => script.call(name, ...args), { html: host.ui.sidebar?.html, locale: lang });
  return { ...sidebar, host };
}

test('what the menu item shows is the built sidebar, whole', async () => {
  const { host } = await open('en');
  expect(host.ui.sidebar?.html).toBe(readFileSync(join(DIST, 'Sidebar.html'), 'utf8'));
});

test.each([
  ['en', 'Make the tabs', /^Import 2 tables/, '6 rows in the tab Campaigns', 'Continue to build', 'Build plan'],
  ['fi', 'Tee välilehdet', /^Tuo 2 taulukkoa/, '6 riviä välilehdellä Kampanjat', 'Jatka laskentaan', 'Laske suunnitelma'],
] as const)('%s: set-up, a UTF-16 campaign report and an account list in, a plan out', async (lang, setUp, send, campaigns, onwards, build) => {
  const { page, problems, requests, host } = await open(lang);
  await page.getByRole('button', { name: setUp }).click();
  await page.locator('.drop').waitFor();
  await page.locator('input[type=file]').setInputFiles([example('kohdeyritykset.csv'), example(CAMPAIGNS)]);
  await page.getByRole('button', { name: send }).click();
  await page.getByText(campaigns).waitFor();
  await page.getByRole('button', { name: onwards }).click();
  await page.getByRole('button', { name: build, exact: true }).click();
  await page.getByRole('table').waitFor();
  expect(await page.locator('.sentence').count()).toBe(3);
  expect(await page.getByRole('row').count()).toBeGreaterThan(4);
  expect(host.snapshot().properties.lang).toBe(lang);
  expect({ problems, requests }).toEqual({ problems: [], requests: [] });
});

test('somebody else holds the workbook: the sentence of the server, and trying again works', async () => {
  const { page, host } = await open('en');
  await page.getByRole('button', { name: 'Make the tabs' }).click();
  await page.locator('.drop').waitFor();
  await page.locator('input[type=file]').setInputFiles(example('kohdeyritykset.csv'));
  host.holdLock(true);
  await page.getByRole('button', { name: 'Import 1 table' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.locator('p').textContent()).toMatch(/\w.*\. .*\.$/); // what is wrong, and what to do
  host.holdLock(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('60 rows in the tab Accounts').waitFor();
});
