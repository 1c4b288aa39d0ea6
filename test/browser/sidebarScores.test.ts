// "Why this score" in the sidebar: the list from warm to cold, a receipt on a click, versions put back, in both languages.
import type { Browser } from 'playwright-core';
import { scoringText } from '../../src/text/scoring';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 240_000);
afterAll(() => browser?.close());

const SHOTS = process.env.SHOTS;

test.each(['en', 'fi'] as const)(
  'leads warm to cold, filtered, a receipt that makes the score, and a version put back (%s) (#139, #140)',
  async (lang) => {
    const words = scoringText[lang].panel;
    const server = fakeServer({ lang });
    const { page, problems } = await openSidebar(browser, server.run, { locale: lang });
    const troubles: string[] = [];
    const look = async (name: string) => {
      troubles.push(...(await axeProblems(page)));
      const wide = await page.evaluate(
        () => [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > 300.5).length,
      );
      if (wide > 0) troubles.push(`${name}: ${wide} elements wider than the sidebar`);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${lang}-${name}.png` });
    };
    await page.getByRole('navigation').getByRole('button').nth(2).click();
    const release = server.hold('scores');
    await page.getByRole('button', { name: words.open }).click();
    await page.locator('.busy').getByText(words.working).waitFor();
    release();
    await page.getByRole('heading', { name: words.title }).waitFor();
    const list = page.getByRole('list', { name: words.list });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(9);
    await look('list');

    // a receipt: 20 + 66 - 8 = 78
    const anna = list.getByRole('button', { name: 'Anna Ahti' });
    await anna.click();
    expect(await anna.getAttribute('aria-expanded')).toBe('true');
    const receipt = page.getByRole('region', { name: words.reasons({ name: 'Anna Ahti' }) });
    const points = await receipt.locator('td.number').allInnerTexts();
    expect(points.map((text) => Number(text.replace('−', '-'))).reduce((sum, one) => sum + one)).toBe(78);
    expect(await receipt.textContent()).toContain(lang === 'fi' ? '78 pistettä: sopivuus 20, kiinnostus 58' : '78 points: fit 20, engagement 58');
    await look('receipt');
    await anna.click();
    expect(await receipt.count()).toBe(0);

    await page.getByRole('searchbox').fill('venla');
    expect(await list.getByRole('listitem').count()).toBe(1);
    await page.getByRole('searchbox').fill('');

    // what is replaced is said before it is done, and can be left
    await page.getByRole('button', { name: words.restore({ version: '1' }) }).click();
    await page.getByText(words.confirm({ version: '1', rules: '12' })).waitFor();
    await look('confirm');
    await page.getByRole('button', { name: words.confirmNo }).click();
    expect(server.calls.some(({ name }) => name === 'scoreRestore')).toBe(false);
    await page.getByRole('button', { name: words.restore({ version: '1' }) }).click();
    await page.getByRole('button', { name: words.confirmYes }).click();
    await page.getByText(words.restored({ version: '1', rules: '12' })).waitFor();
    expect(server.calls.find(({ name }) => name === 'scoreRestore')?.payload).toEqual({ version: 1 });
    await look('restored');

    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('button', { name: words.open }).waitFor();
    expect([troubles, problems]).toEqual([[], []]);
  },
  60_000,
);
