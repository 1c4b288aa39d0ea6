import type { Browser, Page } from 'playwright-core';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

const VISITS = ['Company,Visit started,Pages,Visit length', 'Kaskitek Oy,03/04/2026 10:15,5,3:25', 'Halla Works Oy,02/04/2026 11:00,1,0:12'].join(
  '\n',
);
const FILES = [
  { name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(VISITS) },
  { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What would trouble a person: axe's findings, controls lower than 32 px, anything wider than the sidebar. */
async function troubles(page: Page): Promise<string[]> {
  const own = await page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll('button, input[type=text], input[type=search], .question label, summary')) {
      const { height } = control.getBoundingClientRect();
      if (height > 0 && height < 32) found.push(`${height} px high: ${control.outerHTML}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element.getBoundingClientRect().right > 300.5) found.push(`wider than the sidebar: ${element.outerHTML.slice(0, 80)}`);
    }
    return found;
  });
  return [...(await axeProblems(page)), ...own];
}

describe.each(['en', 'fi'] as const)('every state, %s', (lang) => {
  test('set-up, import with question, warning and error, progress, failure, result, build, status: nothing troubles anyone', async () => {
    const server = fakeServer({ lang, empty: true });
    const { page, problems, requests } = await openSidebar(browser, server.run, { locale: lang });
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const list = await troubles(page);
      if (list.length > 0) found[state] = list;
    };
    const primary = page.locator('button.primary');
    await page.getByRole('radio').first().waitFor();
    await look('set-up');
    await primary.click();
    await page.locator('.drop').waitFor();
    await look('import, empty');
    await page.locator('input[type=file]').setInputFiles(FILES);
    await page.getByRole('article').nth(1).getByText('CSV').waitFor();
    await look('import, preview');
    const release = server.hold('importBlock');
    await primary.click();
    await page.locator('progress').waitFor();
    await look('import, sending');
    server.failNext('importBlock', { code: 'busy', message: 'Try again in a minute.' });
    release();
    await page.getByRole('alert').waitFor();
    await look('import, failed');
    await page.getByRole('alert').getByRole('button').click();
    await page.locator('.good').waitFor();
    await page.locator('summary').click();
    await look('import, done');
    await primary.click();
    await look('build, before');
    const finish = server.hold('build');
    await primary.click();
    await page.locator('.busy').waitFor();
    await look('build, running');
    server.failNext('build', 'Exceeded maximum execution time');
    finish();
    await page.getByRole('alert').waitFor();
    await look('build, failed');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('table').waitFor();
    await look('build, done');
    await primary.click();
    await page.getByRole('searchbox').waitFor();
    await look('status');
    expect(found).toEqual({});
    expect({ problems, requests }).toEqual({ problems: [], requests: [] });
  });
});

describe('with the keyboard alone', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('Tab reaches every control in reading order, each with a visible ring', async () => {
    const { page } = await openSidebar(browser, fakeServer().run);
    await page.locator('.drop').waitFor();
    const reached: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
      expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth)).toBe('2px');
    }
    expect(reached).toEqual(['Import', 'Build', 'Status', 'Lists', 'Choose files', 'Go to build']);
  });

  test('the button in the drop zone opens the file chooser', async () => {
    const { page } = await openSidebar(browser, fakeServer().run);
    await page.getByRole('button', { name: 'Choose files' }).focus();
    const chooser = page.waitForEvent('filechooser');
    await page.evaluate('0'); // the browser has heard by now that a chooser is waited for
    await page.keyboard.press('Enter');
    expect((await chooser).isMultiple()).toBe(true);
  });

  test('from choosing a file to the finished plan', async () => {
    const server = fakeServer();
    const { page } = await openSidebar(browser, server.run);
    await page.locator('input[type=file]').setInputFiles(FILES[0]);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText('4 Feb 2026 – 4 Mar 2026').waitFor();
    await page.getByRole('button', { name: 'Import 1 table' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 rows in the tab Visits').waitFor();
    await page.getByRole('button', { name: 'Continue to build' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Build plan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
  });

  test('opening takes no focus away, a new step puts it on its heading, and what happens is told to screen readers', async () => {
    const server = fakeServer();
    const { page } = await openSidebar(browser, server.run);
    await page.locator('.drop').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByRole('navigation').getByRole('button', { name: 'Build' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const release = server.hold('build');
    await page.getByRole('button', { name: 'Build plan' }).click();
    await page.getByRole('status').getByText('Building the plan: reading the tabs, computing, writing.').waitFor({ state: 'attached' });
    release();
    await page.getByRole('status').getByText('2 of 4 goals on track').waitFor({ state: 'attached' });
  });
});
