// What all services share: the workbook, the execution, the clock, and ways to hand out ranges and sheets.
import type { Execution } from './execution/execution';
import type { Area } from './grid/area';
import type { SheetData } from './grid/sheetData';
import type { Workbook } from './grid/workbook';
import type { HostUi } from './hostUi';
import type { TypingPlace } from './values/typed';
import { zoneOf } from './values/zone';

export type GasRange = GoogleAppsScript.Spreadsheet.Range;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Environment {
  workbook: Workbook;
  readonly execution: Execution;
  readonly ui: HostUi;
  readonly logs: string[];
  readonly files: Record<string, string>;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  now(): number;
  uuid(): string;
  readonly give: {
    range(sheet: SheetData, area: Area): GasRange;
    sheet(sheet: SheetData): GasSheet;
    spreadsheet(): GasSpreadsheet;
  };
}

export function typingPlace(environment: Environment): TypingPlace {
  const { locale, timeZone } = environment.workbook;
  return { locale, year: new Date(zoneOf(timeZone).toWall(environment.now())).getUTCFullYear() };
}
