import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { openSidebar, type ScriptServer } from '../support/sidebarPage';

const PAGE = '<!DOCTYPE html><html lang="en"><head><title>t</title></head><body></body></html>';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const open = async (server: ScriptServer) => (await openSidebar(browser, server, { html: PAGE })).page;
/** Runs an expression in the page; `run` is google.script.run, `call` waits for one call with both handlers. */
const inPage = (page: Page, expression: string) =>
  page.evaluate(`(async () => {
    const run = google.script.run;
    const call = (name, ...args) => new Promise((ok, bad) => run.withSuccessHandler(ok).withFailureHandler((e) => bad(e))[name](...args));
    try { return await (${expression}); } catch (e) { return e.name + ': ' + e.message; }
  })()`);

describe('google.script.run as Google has it', () => {
  test('arguments and results are plain data; undefined becomes null', async () => {
    const seen: unknown[] = [];
    const page = await open((name, args) => {
      seen.push([name, args]);
      return { answer: [1, 'two', true, null] };
    });
    expect(await inPage(page, "call('look', 1, { a: [undefined, 'x'] })")).toEqual({ answer: [1, 'two', true, null] });
    expect(seen).toEqual([['look', [1, { a: [null, 'x'] }]]]);
  });

  test.each(['new Date()', '() => 1', 'new Map()', '/x/', 'document.body'])('%s is refused by the name of its property', async (value) => {
    const page = await open(() => null);
    expect(await inPage(page, `call('look', { inner: ${value} })`)).toBe('TypeError: Failed due to illegal value in property: inner');
  });

  test('what the script throws reaches the failure handler as a ScriptError, with the user object', async () => {
    const page = await open(() => {
      throw new Error('Exceeded maximum execution time');
    });
    expect(
      await inPage(
        page,
        "new Promise((ok) => run.withUserObject('who').withFailureHandler((e, who) => ok(e.name + ' ' + e.message + ' ' + who)).look())",
      ),
    ).toBe('ScriptError Exceeded maximum execution time who');
  });

  test('handlers belong to one call: another call from the bare runner has none', async () => {
    const page = await open((name) => name);
    expect(
      await inPage(
        page,
        "new Promise((ok) => { const got = []; run.withSuccessHandler((v) => got.push(v)).first(); run.second(); call('third').then(() => ok(got)); })",
      ),
    ).toEqual(['first']);
  });

  test('calls under way at once get their own answers', async () => {
    const page = await open(async (name) => {
      if (name === 'slow') await new Promise((resolve) => setTimeout(resolve, 50));
      return name;
    });
    expect(await inPage(page, "Promise.all([call('slow'), call('quick')])")).toEqual(['slow', 'quick']);
  });
});
