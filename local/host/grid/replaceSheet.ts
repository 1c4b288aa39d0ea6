// The grid sends a sheet back after an edit; the grid knows what it did, so the sheet does not count as changed.
import type { SheetSnapshot } from '../snapshot';
import { rewriteForRename } from './rewriteReferences';
import { sheetFromSnapshot } from './sheetFromSnapshot';
import type { Workbook } from './workbook';

export function replaceSheet(workbook: Workbook, snapshot: SheetSnapshot): void {
  const next = sheetFromSnapshot(snapshot);
  const index = workbook.sheets.findIndex((sheet) => sheet.id === snapshot.id);
  if (index < 0) {
    workbook.sheets.push(next);
    return;
  }
  const before = workbook.sheets[index];
  if (before.name !== next.name) rewriteForRename(workbook, before, next.name);
  before.deleted = true;
  workbook.sheets[index] = next;
  if (workbook.active === before) workbook.active = next;
}
