// The screen where people check names that were not matched by themselves, in a real browser, 300 px wide.
import type { Browser } from 'playwright-core';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser?.close());

const SHOTS = process.env.SHOTS;

async function openReview(lang: 'en' | 'fi' = 'en') {
  const server = fakeServer({ lang });
  const sidebar = await openSidebar(browser, server.run);
  await sidebar.page.getByRole('navigation').getByRole('button').nth(2).click();
  await sidebar.page.getByRole('button', { name: lang === 'en' ? 'Check matches' : 'Tarkista nimet' }).click();
  await sidebar.page.getByRole('group', { name: 'Kaskitek', exact: true }).waitFor();
  return { ...sidebar, server };
}

test('a choice per name, another account by its name, none of them: saved together and gone from the list', async () => {
  const { page, server, problems } = await openReview();
  const save = page.locator('button.primary');
  expect([await save.textContent(), await save.isDisabled()]).toEqual(['Save 0 decisions', true]);
  const kaskitek = page.getByRole('group', { name: 'Kaskitek', exact: true });
  expect(await kaskitek.getByRole('radio', { name: 'Decide later' }).isChecked()).toBe(true);
  expect((await kaskitek.allInnerTexts())[0].replace(/\s+/g, ' ')).toBe(
    'Kaskitek 12 rows in Visits, Deals · domain kaskitek.com ' +
      'Kaskitek Oy (kaskitek.fi) 85 % alike: the name fits, the domain is another ' +
      'Kaskitek Palvelut Oy 72 % alike: a word is missing, added or another ' +
      'Another account None of our accounts Decide later',
  );
  await kaskitek.getByRole('radio', { name: /^Kaskitek Palvelut Oy/ }).check();
  expect(await save.textContent()).toBe('Save 1 decision');
  await page.getByText('Names that no account is like (9)').click();
  await page.getByRole('group', { name: 'Nord Mill' }).getByRole('radio', { name: 'None of our accounts' }).check();
  const tuohi = page.getByRole('group', { name: 'Tuohi Labs' });
  await tuohi.getByRole('radio', { name: 'Another account' }).check();
  expect(await save.textContent()).toBe('Save 2 decisions');
  await tuohi.getByRole('textbox', { name: 'Account that Tuohi Labs means' }).fill('Savumetsä');
  await page.getByRole('searchbox', { name: 'Filter: Names that no account is like' }).fill('kuura');
  expect(await page.getByRole('group', { name: 'Tuohi Labs' }).count()).toBe(0);
  expect(await save.textContent()).toBe('Save 3 decisions');
  await save.click();
  await page.locator('.notice').getByText('3 decisions are saved. Build the plan to count them.').waitFor();
  expect(server.calls.find((call) => call.name === 'decideMatch')?.payload).toEqual({
    decisions: [
      { name: 'Kaskitek', account: 'kaskitek-palvelut' },
      { name: 'Nord Mill', account: null },
      { name: 'Tuohi Labs', account: 'Savumetsä' },
    ],
  });
  expect(await page.getByRole('group', { name: 'Kaskitek', exact: true }).count()).toBe(0);
  expect(await save.isDisabled()).toBe(true);
  expect(problems).toEqual([]);
});

test('a decision can be forgotten', async () => {
  const { page, server } = await openReview();
  await page.getByText('Decided (1)').click();
  await page.getByRole('button', { name: 'Forget the decision about KSK-konserni' }).click();
  await page.locator('.notice').getByText('The decision about KSK-konserni is forgotten.').waitFor();
  expect(server.calls.find((call) => call.name === 'decideMatch')?.payload).toEqual({
    decisions: [{ name: 'KSK-konserni', account: null, forget: true }],
  });
});

test('a failure keeps what was chosen; trying again saves it', async () => {
  const { page, server } = await openReview('fi');
  await page.getByRole('radio', { name: /^Kaskitek Oy/ }).check();
  server.failNext('decideMatch', { code: 'busy', message: 'Yritä minuutin kuluttua uudelleen.' });
  await page.getByRole('button', { name: 'Tallenna 1 päätös' }).click();
  await page.getByRole('alert').getByText('Yritä minuutin kuluttua uudelleen.').waitFor();
  expect(await page.getByRole('radio', { name: /^Kaskitek Oy/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await page.locator('.notice').getByText('Yksi päätös tallennettiin.').waitFor();
});

test('an import with unsure names leads there, and back', async () => {
  const server = fakeServer();
  const { page, problems } = await openSidebar(browser, server.run);
  await page.locator('input[type=file]').setInputFiles({
    name: 'companies_2026-01-01_2026-03-31.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Company,Impressions\nKaskitek Oy,5\nKaskitek,7\nNord Mill,1'),
  });
  await page.getByRole('button', { name: 'Import 1 table' }).click();
  await page.getByText('2 names are like an account, but not beyond doubt.').waitFor();
  await page.getByRole('button', { name: 'Check matches' }).click();
  await page.getByRole('heading', { name: 'Check matches' }).waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('heading', { name: 'Import' }).waitFor();
  expect(problems).toEqual([]);
});

test.each(['en', 'fi'] as const)('nothing troubles anyone, %s', async (lang) => {
  const { page } = await openReview(lang);
  const later = lang === 'en' ? 'Another account' : 'Muu kohdeyritys';
  await page.getByRole('radio', { name: later }).first().check();
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/review-${lang}-1.png` });
  for (const summary of await page.locator('summary').all()) await summary.click();
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
  expect([...(await axeProblems(page)), ...own]).toEqual([]);
  await page.setViewportSize({ width: 300, height: 1600 });
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/review-${lang}-2.png` });
});
