// `npm run pictures`: the pictures of README and guide, taken from the page as `npm start` serves it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildPage } from '../../local/page/buildPage';
import { addressOf, servePage } from '../../local/page/servePage';
import { sidebarText } from '../../src/text/sidebar';
import { tabsText } from '../../src/text/tabs';
import { launchChromium } from '../support/chromium';
import { openPage, type PageServer } from '../support/startedPage';

const OUT = 'docs/pictures';
const SIZE = { width: 1560, height: 860 };
/** The grid says while it calculates; what it has painted by then is not the plan yet. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
  await page.getByText('sheets-formula.progress').waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
}

async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((sheet) => {
    // biome-ignore lint/suspicious/noExplicitAny: the grid's API in the page has no types here
    const workbook = (window as any).univerAPI.getActiveWorkbook();
    workbook.setActiveSheet(workbook.getSheetByName(sheet));
  }, name);
  await settled(page);
}

async function openSidebar(page: Page): Promise<FrameLocator> {
  await page.locator('#menus button').first().click();
  await page.locator('.menu-items button').first().click();
  const sidebar = page.frameLocator('#side-frame');
  await sidebar.locator('.drop').waitFor();
  return sidebar;
}

async function pictures(browser: Browser, server: PageServer, lang: 'en' | 'fi'): Promise<void> {
  const { page } = await openPage(browser, server, lang);
  await page.setViewportSize(SIZE);
  const take = (name: string) => page.screenshot({ path: join(OUT, `${name}-${lang}.png`) });
  const takeSidebar = (name: string) => page.locator('#side').screenshot({ path: join(OUT, `sidebar-${name}-${lang}.png`) });
  const words = sidebarText[lang];
  const names = tabsText[lang].names;

  const sidebar = await openSidebar(page);
  await takeSidebar('import');
  const company = 'Company Name,Website,Impressions,Clicks\nRaudanmaa Konepaja Oy,raudanmaa.example,204,3\n';
  await sidebar.locator('input[type=file]').setInputFiles([
    { name: 'company_engagement_2025-10-01_2025-12-31.csv', mimeType: 'text/csv', buffer: Buffer.from(company) },
    { name: 'crm-deals-2026-03-31.csv', mimeType: 'text/csv', buffer: readFileSync('examples/crm-deals-2026-03-31.csv') },
    { name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('only,a,header\n') },
  ]);
  await settled(page);
  await takeSidebar('preview');
  await sidebar.getByRole('button', { name: words.build.short }).first().click();
  await sidebar.getByRole('button', { name: words.build.action, exact: true }).click();
  await sidebar.getByRole('table').waitFor({ timeout: 180_000 });
  await show(page, names.plan);
  await take('page');
  await takeSidebar('built');
  for (const tab of [
    'account_plan',
    'triggers',
    'funnel',
    'lifecycle',
    'economics',
    'scoring',
    'goals',
    'icp',
    'channels',
    'audiences',
    'accounts',
    'people',
    'leads',
    'health',
  ] as const) {
    await show(page, names[tab]);
    await take(tab);
  }
  await page.close();
}

export async function main(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  await buildPage({ dist: 'dist', out: 'dist-page' });
  const [browser, server] = await Promise.all([launchChromium(), servePage('dist-page', 0)]);
  try {
    for (const lang of ['en', 'fi'] as const) await pictures(browser, { address: addressOf(server), stop: () => server.close() }, lang);
  } finally {
    server.close();
    await browser.close();
  }
  return 0;
}
