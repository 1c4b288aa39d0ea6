// The example company's workbook with every example file imported, on the in-memory host: what golden tests and engines look at.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HostOptions } from '../../local/host/host';
import { importFiles } from '../../local/workbook/importFiles';
import { type LocalWorkbook, openWorkbook } from '../../local/workbook/openWorkbook';
import { readXlsx } from '../../local/xlsx/readXlsx';
import type { Lang } from '../../src/text/lang';

export const EXAMPLES = resolve(__dirname, '../../examples');
export const exampleFiles = (): string[] => readdirSync(EXAMPLES).sort();

export async function exampleBase(lang: Lang) {
  const file = exampleFiles().find((name) => name.endsWith('.xlsx'));
  if (!file) throw new Error('examples/ holds no workbook');
  const locale = lang === 'fi' ? 'fi_FI' : 'en_US';
  return readXlsx(readFileSync(join(EXAMPLES, file)), { name: file, locale, timeZone: 'Europe/Helsinki', formulaMode: 'locale-parsed' });
}

/** Imported and not yet built. */
export async function exampleWorkbook(lang: Lang, options: HostOptions = {}): Promise<LocalWorkbook> {
  const workbook = openWorkbook({ workbook: await exampleBase(lang), now: () => Date.UTC(2026, 3, 1, 9), ...options });
  await workbook.call('setup', { lang });
  const csv = exampleFiles().filter((name) => name.endsWith('.csv'));
  await importFiles(workbook, Object.fromEntries(csv.map((name) => [name, new Uint8Array(readFileSync(join(EXAMPLES, name)))])), lang);
  return workbook;
}

export async function builtExample(lang: Lang, options: HostOptions = {}): Promise<LocalWorkbook> {
  const workbook = await exampleWorkbook(lang, options);
  await workbook.call('build', { today: null, period: null, lang, json: false });
  await workbook.settle();
  return workbook;
}
