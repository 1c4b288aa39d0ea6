// Sheets come, go, change names and places.
import { refuse } from '../execution/hostError';
import { LIMITS } from '../limits';
import { words } from '../words';
import { rewriteForDeletedSheet, rewriteForRename } from './rewriteReferences';
import { newSheet, type SheetData } from './sheetData';
import { gridCells, sheetNamed, type Workbook } from './workbook';

export function addSheet(workbook: Workbook, name: string | undefined, index: number | undefined): SheetData {
  const chosen = name ?? freeName(workbook);
  checkName(workbook, chosen);
  if (gridCells(workbook) + LIMITS.defaultRows * LIMITS.defaultColumns > LIMITS.cells) refuse(words.tooManyCells(LIMITS.cells));
  const sheet = newSheet(newSheetId(workbook, chosen), chosen, LIMITS.defaultRows, LIMITS.defaultColumns);
  const after = workbook.sheets.indexOf(workbook.active) + 1;
  workbook.sheets.splice(index ?? after, 0, sheet);
  workbook.active = sheet;
  return sheet;
}

function freeName(workbook: Workbook): string {
  for (let n = workbook.sheets.length + 1; ; n++) if (!sheetNamed(workbook, `Sheet${n}`)) return `Sheet${n}`;
}

function checkName(workbook: Workbook, name: string, own?: SheetData): void {
  if (name === '') refuse(words.sheetNameEmpty());
  if (name.length > LIMITS.sheetNameCharacters) refuse(words.sheetNameTooLong(LIMITS.sheetNameCharacters));
  const other = workbook.sheets.find((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (other) refuse(words.sheetExists(name));
}

/** The same for the same history, whatever failed in between; new for a sheet that was deleted and made again. */
function newSheetId(workbook: Workbook, name: string): number {
  const times = (workbook.made.get(name) ?? 0) + 1;
  workbook.made.set(name, times);
  let id = 2_166_136_261;
  for (const letter of `${name}#${times}`) id = Math.imul(id ^ (letter.codePointAt(0) as number), 16_777_619);
  id = (id >>> 1) % 2_000_000_000;
  while (workbook.sheets.some((sheet) => sheet.id === id)) id++;
  return id;
}

export function removeSheet(workbook: Workbook, sheet: SheetData): void {
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) refuse(words.sheetNotOfThis());
  if (!workbook.sheets.some((other) => other !== sheet && !other.hidden)) refuse(words.lastSheet());
  workbook.sheets.splice(index, 1);
  sheet.deleted = true;
  rewriteForDeletedSheet(workbook, sheet);
  if (workbook.active === sheet) workbook.active = workbook.sheets[Math.min(index, workbook.sheets.length - 1)];
}

export function renameSheet(workbook: Workbook, sheet: SheetData, name: string): void {
  checkName(workbook, name, sheet);
  rewriteForRename(workbook, sheet, name);
  sheet.name = name;
  sheet.changed = true;
}

export function setSheetHidden(workbook: Workbook, sheet: SheetData, hidden: boolean): void {
  sheet.hidden = hidden;
  sheet.changed = true;
  if (hidden && workbook.active === sheet) workbook.active = workbook.sheets.find((other) => !other.hidden) as SheetData;
}

export function moveSheet(workbook: Workbook, sheet: SheetData, position: number): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position - 1, 0, sheet);
  sheet.changed = true;
}
