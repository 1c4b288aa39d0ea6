import type { LineEdit, StructureEdit } from './messages';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINES: Readonly<Record<LineEdit, (sheet: Sheet, at: number, count: number) => void>> = {
  insertRows: (sheet, at, count) => sheet.insertRowsBefore(at, count),
  insertColumns: (sheet, at, count) => sheet.insertColumnsBefore(at, count),
  deleteRows: (sheet, at, count) => sheet.deleteRows(at, count),
  deleteColumns: (sheet, at, count) => sheet.deleteColumns(at, count),
};

/** Rows, columns and names change through the workbook's own services, so that references, markers and formats follow. */
export function applyStructure(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, change: StructureEdit): void {
  const workbook = app.getActiveSpreadsheet();
  if (change.edit === 'insertSheet') {
    workbook.insertSheet(change.sheet, change.at - 1);
    return;
  }
  const sheet = workbook.getSheetByName(change.sheet);
  if (!sheet) return;
  if (change.edit === 'deleteSheet') workbook.deleteSheet(sheet);
  else if (change.edit === 'rename') sheet.setName(change.name);
  else if (change.edit === 'moveColumns') sheet.moveColumns(sheet.getRange(/* row= */ 1, /* column= */ change.at, 1, change.count), change.before);
  else LINES[change.edit](sheet, change.at, change.count);
}
