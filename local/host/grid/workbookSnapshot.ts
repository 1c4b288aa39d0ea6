import { LIMITS } from '../limits';
import type { WorkbookSnapshot } from '../snapshot';
import { zoneOf } from '../values/zone';
import { newSheet } from './sheetData';
import { sheetFromSnapshot } from './sheetFromSnapshot';
import { sheetToSnapshot } from './sheetToSnapshot';
import type { Workbook } from './workbook';

type Chosen = Partial<Pick<WorkbookSnapshot, 'name' | 'locale' | 'timeZone' | 'formulaMode'>>;

const SPREADSHEET_ID = 'local-host-spreadsheet';

/** without a snapshot: what Google makes for a new spreadsheet */
export function workbookFromSnapshot(from: WorkbookSnapshot | undefined, chosen: Chosen): Workbook {
  const fallback: Required<Chosen> = { name: 'Untitled spreadsheet', locale: 'en_US', timeZone: 'Europe/Helsinki', formulaMode: 'en-always' };
  const { name, locale, timeZone, formulaMode } = { ...fallback, ...from, ...chosen };
  const sheets = from?.sheets.length ? from.sheets.map(sheetFromSnapshot) : [firstSheet()];
  const active = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  const properties = new Map(Object.entries(from?.properties ?? {}));
  return { id: SPREADSHEET_ID, name, locale, timeZone, zone: zoneOf(timeZone), formulaMode, sheets, active, properties, made: new Map() };
}

function firstSheet() {
  return { ...newSheet(0, 'Sheet1', LIMITS.defaultRows, LIMITS.defaultColumns), changed: false };
}

export function workbookToSnapshot(workbook: Workbook): WorkbookSnapshot {
  const { name, locale, timeZone, formulaMode, sheets, properties } = workbook;
  return { schema: 1, name, locale, timeZone, formulaMode, sheets: sheets.map(sheetToSnapshot), properties: Object.fromEntries(properties) };
}
