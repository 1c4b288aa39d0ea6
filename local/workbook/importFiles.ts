// Reads export files and brings them into a workbook, as a person would drop them into the sidebar.
import { readExport } from '../../src/exports/readExport';
import { importTable } from '../../src/rpc/importClient';
import type { Lang } from '../../src/text/lang';
import { inLoadOrder, type LoadedTable } from './loadOrder';
import type { LocalWorkbook } from './openWorkbook';

export async function importFiles(workbook: LocalWorkbook, files: Readonly<Record<string, Uint8Array>>, lang: Lang): Promise<void> {
  const tables: LoadedTable[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const file = await readExport({ name, bytes, lang });
    for (const table of file.tables) tables.push({ file, table });
  }
  for (const { file, table } of inLoadOrder(tables))
    await importTable((call, payload) => workbook.call(call, payload), file, table, { who: '', lang });
}
