// The page as `npm start` serves it, in a real browser.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';

const ROOT = resolve(__dirname, '../..');

export interface PageServer {
  readonly address: string;
  stop(): void;
}

/** Runs the command behind `npm start` on a free port and waits until it says where the page is. */
export function startPageServer(): Promise<PageServer> {
  const child: ChildProcess = spawn(process.execPath, ['local/run.mjs', 'serve', '0'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((done, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) done({ address, stop: () => child.kill() });
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('exit', () => fail(new Error(`the page server stopped: ${said}`)));
  });
}

export interface StartedPage {
  readonly page: Page;
  readonly problems: string[];
  /** requests to anywhere but the page's own server */
  readonly requests: string[];
}

export async function openPage(browser: Browser, { address }: PageServer, lang: 'en' | 'fi' = 'en'): Promise<StartedPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, acceptDownloads: true });
  page.setDefaultTimeout(120_000); // a slow machine is no fault
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) requests.push(url);
  });
  await page.goto(`${address}?lang=${lang}`);
  await page.locator('#menus button').first().waitFor();
  return { page, problems, requests };
}

/** What the grid holds, through its own API. */
export const gridCell = (page: Page, sheet: string, cell: string): Promise<{ v: unknown; f: string | null } | null> =>
  page.evaluate(
    ([name, at]) => {
      // biome-ignore lint/suspicious/noExplicitAny: the grid's API in the page has no types here
      const data = (window as any).univerAPI.getActiveWorkbook().getSheetByName(name)?.getRange(at).getCellData();
      return data ? { v: data.v ?? null, f: data.f ?? null } : null;
    },
    [sheet, cell],
  );

export const gridSheets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: as above
    (window as any).univerAPI
      .getActiveWorkbook()
      .getSheets()
      // biome-ignore lint/suspicious/noExplicitAny: as above
      .filter((sheet: any) => !sheet.isSheetHidden())
      // biome-ignore lint/suspicious/noExplicitAny: as above
      .map((sheet: any) => sheet.getSheetName()),
  );

/** A sheet of the workbook behind the grid, as the worker last told it. */
export const sheetShown = (page: Page, name: string): Promise<SheetSnapshot | undefined> =>
  page.evaluate(
    (wanted) => (window as unknown as { workbookShown(): WorkbookSnapshot | null }).workbookShown()?.sheets.find((sheet) => sheet.name === wanted),
    name,
  );

/** How many pixels of the grid are painted in this colour. */
export const pixelsOf = (page: Page, colour: string): Promise<number> =>
  page.evaluate((hex) => {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    let found = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#grid canvas')) {
      const { width, height } = canvas;
      const pixels = width && height ? canvas.getContext('2d')?.getImageData(0, 0, width, height).data : undefined;
      for (let i = 0; pixels && i < pixels.length; i += 4) if (wanted.every((value, k) => pixels[i + k] === value)) found++;
    }
    return found;
  }, colour);
