import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { listsText } from '../../src/text/lists';
import { axeProblems } from '../support/axeProblems';
import { launchChromium } from '../support/chromium';
import { fakeServer } from '../support/fakeServer';
import { openSidebar } from '../support/sidebarPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser?.close());

async function open(lang: 'en' | 'fi' = 'en') {
  const server = fakeServer({ lang });
  const sidebar = await openSidebar(browser, server.run, { height: 900 });
  await sidebar.page.getByRole('button', { name: listsText[lang].short, exact: true }).click();
  return { ...sidebar, server };
}
const asked = (server: ReturnType<typeof fakeServer>) => server.calls.filter(({ name }) => name === 'uploadList').map(({ payload }) => payload);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a list of companies: chosen, counted, explained, saved byte for byte, and nothing is sent anywhere', async () => {
  const { page, server, problems, requests } = await open();
  await page.getByRole('group', { name: 'Tier' }).getByText('no tier').waitFor();
  await page.getByRole('checkbox', { name: 'A 3', exact: true }).check();
  await page.getByRole('group', { name: 'Furthest stage' }).getByRole('checkbox', { name: 'Offer 2' }).check();
  await page.getByRole('searchbox', { name: 'Filter: City or country' }).fill('ou');
  await page.getByRole('checkbox', { name: 'Oulu 7' }).check();
  expect(await page.getByRole('group', { name: 'City or country' }).getByRole('checkbox').count()).toBe(1);
  await page.getByRole('combobox', { name: 'Leave out accounts that own' }).selectOption('Robot cell');
  await button(page, 'Make the list').click();
  await page.getByText('The list has 3 rows (1 kB).').first().waitFor();
  await page.getByText('LinkedIn asks for at least 300 rows').waitFor();
  await page.getByText('2 rows: the account owns the product already').waitFor();
  await page.getByText('1 row with a country that is not known').waitFor();
  const chosen = { list: 'companies', tiers: ['A'], stages: ['offer'], regions: ['Oulu'], titles: [], product: 'Robot cell' };
  expect(asked(server).slice(1)).toEqual([
    { ...chosen, first: 0 },
    { ...chosen, first: 1 },
  ]);
  const file = await saved(page, 'Download the file');
  expect(file.name).toBe('linkedin-companies-2026-03-31.csv');
  expect(file.text).toBe(
    [
      'companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode',
      'Kaskitek,kaskitek.fi,kaskitek.fi,,,Machinery,Tampere,,FI,',
      'Jäälä,jaala.fi,jaala.fi,,,Wood,Oulu,,FI,',
      'Halla Works,halla.fi,halla.fi,,,Machinery,Lahti,,FI,',
      '',
    ].join('\r\n'),
  );
  await page.getByText('linkedin-companies-2026-03-31.csv was handed to the browser').waitFor();
  expect({ problems, requests }).toEqual({ problems: [], requests: [] });
});

test('another choice forgets the list that was made', async () => {
  const { page } = await open();
  await button(page, 'Make the list').click();
  await button(page, 'Download the file').waitFor();
  await page.getByRole('radio', { name: 'Contacts: people who gave consent' }).check();
  await button(page, 'Make the list').waitFor();
  expect(await page.getByText('The list has').count()).toBe(0);
});

test('contacts are chosen by words of their titles, and the file has the header of the template', async () => {
  const { page, server } = await open('fi');
  await page.getByRole('radio', { name: 'Yhteyshenkilöt' }).check();
  await page.getByRole('textbox', { name: /Tittelin sanoja/ }).fill(' johtaja, CFO,');
  await button(page, 'Tee lista').click();
  await page.getByText('2 riviä: suostumuksesta ei ole tietoa').waitFor();
  expect(asked(server).pop()).toMatchObject({ list: 'contacts', titles: ['johtaja', 'CFO'] });
  const { name, text } = await saved(page, 'Lataa tiedosto');
  expect([name, text]).toEqual([
    'linkedin-contacts-2026-03-31.csv',
    'email,firstname,lastname,jobtitle,employeecompany,country,googleaid\r\nanna@kaskitek.fi,Anna,Ahti,CFO,Kaskitek,FI,\r\n',
  ]);
});

test('a failure is told with a button that tries again', async () => {
  const { page, server } = await open();
  await page.getByRole('checkbox', { name: 'A 3', exact: true }).waitFor();
  server.failNext('uploadList', { code: 'no_tab', message: 'The tab People is missing. Run Build plan: it makes missing tabs again.' });
  await button(page, 'Make the list').click();
  await page.getByRole('alert').getByText('The tab People is missing.').waitFor();
  await button(page, 'Try again').click();
  await page.getByText('The list has 3 rows').first().waitFor();
});

test.each(['en', 'fi'] as const)('nothing troubles anyone, %s', async (lang) => {
  const { page } = await open(lang);
  const troubles = async () => {
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > 300.5).map((element) => element.outerHTML),
    );
    const low = await page.evaluate(() =>
      [...document.querySelectorAll('button, input[type=text], input[type=search], select, .question label')]
        .filter((control) => control.getBoundingClientRect().height < 32)
        .map((control) => control.outerHTML),
    );
    return [...(await axeProblems(page)), ...wide, ...low];
  };
  await page.getByRole('checkbox').first().waitFor();
  expect(await troubles()).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/lists-${lang}-1.png` });
  await page.getByRole('checkbox').first().check();
  await page.locator('button.primary').click();
  await page.locator('.card').waitFor();
  expect(await troubles()).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/lists-${lang}-2.png` });
});
