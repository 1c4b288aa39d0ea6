// The built sidebar in a real browser, 300 px wide, with a server function of the test behind google.script.run.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SCRIPT_RUN_CLIENT } from '../../local/page/scriptRunClient';

/** Called by name as the sidebar calls the script; a throw reaches the failure handler. */
export type ScriptServer = (name: string, args: unknown[]) => unknown;

export interface SidebarPage {
  readonly page: Page;
  /** console errors and uncaught exceptions */
  readonly problems: string[];
  /** requests that would have left the machine */
  readonly requests: string[];
}

export interface SidebarOptions {
  readonly height?: number;
  /** of the browser */
  readonly locale?: string;
  /** the document; the built one unless the server has shown another */
  readonly html?: string;
}

const ADDRESS = 'https://sidebar.test/';
const builtSidebar = () => readFileSync(join(resolve(__dirname, '../..', process.env.OUT_DIR ?? 'dist'), 'Sidebar.html'), 'utf8');

/** Google drops a result that holds a Date anywhere: neither value nor error arrives. */
const holdsDate = (value: unknown): boolean => {
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
};

/** The page around the sidebar: answers its requests through a function that the test exposes. */
const ANSWER_REQUESTS = `window.addEventListener('message', async ({ data }) => {
  if (data && data.abm === 'run') window.postMessage({ abm: 'reply', id: data.id, ...(await window.__script(data.name, data.args)) }, '*');
});`;

export async function openSidebar(browser: Browser, server: ScriptServer, options: SidebarOptions = {}): Promise<SidebarPage> {
  const page = await browser.newPage({ viewport: { width: 300, height: options.height ?? 640 }, locale: options.locale ?? 'en-GB' });
  page.setDefaultTimeout(120_000); // a slow machine is no fault
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.exposeFunction('__script', async (name: string, args: unknown[]) => {
    try {
      const value = await server(name, args);
      return { value: holdsDate(value) ? null : value };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(`${SCRIPT_RUN_CLIENT}\n${ANSWER_REQUESTS}`);
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: options.html ?? builtSidebar() });
    requests.push(route.request().url());
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, problems, requests };
}
