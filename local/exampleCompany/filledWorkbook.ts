// The example company's workbook with all its exports imported and no plan built yet: what the preview page opens with.
import type { Lang } from '../../src/text/lang';
import type { WorkbookSnapshot } from '../host/snapshot';
import { importFiles } from '../workbook/importFiles';
import { openWorkbook } from '../workbook/openWorkbook';
import { exportFiles } from './exportFiles';
import { planWorkbook } from './planWorkbook';

export async function filledWorkbook(lang: Lang): Promise<WorkbookSnapshot> {
  const workbook = openWorkbook({ workbook: await planWorkbook(lang), now: () => Date.UTC(2026, 2, 31, 9) });
  await importFiles(workbook, exportFiles(), lang);
  const snapshot = workbook.host.snapshot();
  workbook.dispose();
  return snapshot;
}
