// The example company's workbook with all its exports imported and no plan built yet: what the preview page opens with.
import { readExport } from '../../src/exports/readExport';
import { importTable } from '../../src/rpc/importClient';
import type { Lang } from '../../src/text/lang';
import type { WorkbookSnapshot } from '../host/snapshot';
import { openWorkbook } from '../workbook/openWorkbook';
import { ACCOUNT_FILE } from './accountReport';
import { CONTACT_FILE } from './contactReport';
import { exportFiles } from './exportFiles';
import { planWorkbook } from './planWorkbook';

const FIRST = [ACCOUNT_FILE, CONTACT_FILE];
const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** Accounts first, then people, so that the names in the other files find them. */
const inOrder = (files: Record<string, Uint8Array>): [string, Uint8Array][] =>
  Object.entries(files).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));

export async function filledWorkbook(lang: Lang): Promise<WorkbookSnapshot> {
  const workbook = openWorkbook({ workbook: await planWorkbook(lang), now: () => Date.UTC(2026, 2, 31, 9) });
  for (const [name, bytes] of inOrder(exportFiles())) {
    const file = await readExport({ name, bytes, lang });
    for (const table of file.tables) await importTable((call, payload) => workbook.call(call, payload), file, table, { who: '', lang });
  }
  const snapshot = workbook.host.snapshot();
  workbook.dispose();
  return snapshot;
}
