// Taking back an import and a build from the sidebar: what it will do is said before, and what was done after.
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

const VISITS = ['Company,Visit started,Pages,Visit length', 'Kaskitek Oy,03/04/2026 10:15,5,3:25', 'Halla Works Oy,02/04/2026 11:00,1,0:12'].join(
  '\n',
);

async function imported(lang: 'en' | 'fi') {
  const server = fakeServer({ lang });
  const sidebar = await openSidebar(browser, server.run, { locale: lang });
  const { page } = sidebar;
  await page.locator('.drop').waitFor();
  await page.locator('input[type=file]').setInputFiles([{ name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(VISITS) }]);
  await page.locator('button.primary').click();
  await page.locator('.good').waitFor();
  return { ...sidebar, server };
}
const shoot = async (page: Awaited<ReturnType<typeof imported>>['page'], name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

test.each([
  ['en', 'Undo import of visits.csv', 'Takes back 2 rows in Visits; 14 replaced rows return. Possible until 9 Apr 2026.', 'Undone: these rows'],
  [
    'fi',
    'Kumoa tuonti visits.csv',
    'Välilehdeltä Käynnit poistuu 2 riviä; 14 korvattua riviä palaa. Mahdollista 9.4.2026 asti.',
    'Kumottu: näitä rivejä',
  ],
] as const)('an import, from its outcome (%s)', async (lang, action, what, done) => {
  const { page, server, problems } = await imported(lang);
  await page.getByText(what).waitFor();
  await shoot(page, `undo-offer-${lang}`);
  expect(await axeProblems(page)).toEqual([]);
  const release = server.hold('undo');
  await page.getByRole('button', { name: action }).click();
  await page.locator('.busy').waitFor();
  expect(await page.getByRole('navigation').getByRole('button').nth(1).isDisabled()).toBe(true);
  release();
  await page.getByText(done).waitFor();
  await shoot(page, `undo-done-${lang}`);
  expect(await axeProblems(page)).toEqual([]);
  expect(await page.getByRole('button', { name: action }).count()).toBe(0);
  expect(server.calls.filter((call) => call.name === 'undo')).toEqual([{ name: 'undo', payload: { what: 'import' } }]);
  expect(problems).toEqual([]);
});

test('what was typed since is named, and after it is cleared trying again goes on', async () => {
  const { page, server } = await imported('en');
  server.failNext('undo', { code: 'undo_typed', message: 'Something was typed in since, and the undo would lose it: Visits, row 3.' });
  await page.getByRole('button', { name: 'Undo import of visits.csv' }).click();
  await page.getByRole('alert').getByText('Visits, row 3').waitFor();
  await shoot(page, 'undo-refused-en');
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Undone: these rows').waitFor();
});

test('a build and an import, from the status', async () => {
  const { page, server } = await imported('en');
  await page.getByRole('button', { name: 'Continue to build' }).click();
  await page.getByRole('button', { name: 'Build plan' }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: 'Show status' }).click();
  await page.getByRole('button', { name: 'Undo build 1' }).waitFor();
  await shoot(page, 'undo-status-en');
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo build 1' }).click();
  await page.getByText('The build is undone.').last().waitFor();
  await page.getByText('The plan has not been built yet.').waitFor();
  await page.getByRole('button', { name: 'Undo import of visits.csv' }).click();
  await page.getByText('The import is undone. The file can be imported again.').last().waitFor();
  await page.getByText('undone', { exact: true }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  // what was built is no longer shown as the newest
  await page.getByRole('navigation').getByRole('button', { name: 'Build' }).click();
  expect(await page.getByRole('table').count()).toBe(0);
  expect(server.calls.filter((call) => call.name === 'undo').map((call) => call.payload)).toEqual([{ what: 'build' }, { what: 'import' }]);
});
