// The example company's workbook with every example file imported, on the in-memory host: what golden tests and engines look at.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HostOptions } from '../../local/host/host';
import { type LocalWorkbook, openWorkbook } from '../../local/workbook/openWorkbook';
import { readXlsx } from '../../local/xlsx/readXlsx';
import { readExport } from '../../src/exports/readExport';
import { importTable } from '../../src/rpc/importClient';
import type { Lang } from '../../src/text/lang';

export const EXAMPLES = resolve(__dirname, '../../examples');
export const exampleFiles = (): string[] => readdirSync(EXAMPLES).sort();
const isAccounts = (file: string) => /yritykset|accounts|asiakkaat|kohde/i.test(file);

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
  for (const name of [...csv.filter(isAccounts), ...csv.filter((n) => !isAccounts(n))]) {
    const file = await readExport({ name, bytes: new Uint8Array(readFileSync(join(EXAMPLES, name))), lang });
    for (const table of file.tables) await importTable((call, payload) => workbook.call(call, payload), file, table, { who: '', lang });
  }
  return workbook;
}

export async function builtExample(lang: Lang, options: HostOptions = {}): Promise<LocalWorkbook> {
  const workbook = await exampleWorkbook(lang, options);
  await workbook.call('build', { today: null, period: null, lang, json: false });
  await workbook.settle();
  return workbook;
}
