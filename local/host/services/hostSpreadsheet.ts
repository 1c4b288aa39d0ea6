import type { Environment, GasSheet, GasSpreadsheet } from '../environment';
import { behind } from '../execution/handles';
import { refuse } from '../execution/hostError';
import { addSheet, moveSheet, removeSheet } from '../grid/sheetList';
import { sheetNamed } from '../grid/workbook';
import { words } from '../words';
import { checkArguments } from './checkArguments';
import { metadataFinderService } from './metadata/developerMetadataFinder';
import type { SheetPlace } from './sheet/sheetPlace';

type Methods =
  | 'getId'
  | 'getName'
  | 'getSheetByName'
  | 'getSheetById'
  | 'getSheets'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'toast'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'createDeveloperMetadataFinder';

export class HostSpreadsheet implements Pick<GasSpreadsheet, Methods> {
  readonly port: { environment: Environment };
  constructor(environment: Environment) {
    this.port = { environment };
  }

  getId(): string {
    return this.port.environment.workbook.id;
  }
  getName(): string {
    return this.port.environment.workbook.name;
  }
  getSheetByName(name: string): GasSheet | null {
    checkArguments('Spreadsheet.getSheetByName', [name], ['string']);
    const sheet = sheetNamed(this.port.environment.workbook, name);
    return sheet ? this.port.environment.give.sheet(sheet) : null;
  }
  getSheetById(id: number): GasSheet | null {
    const sheet = this.port.environment.workbook.sheets.find((one) => one.id === id);
    return sheet ? this.port.environment.give.sheet(sheet) : null;
  }
  getSheets(): GasSheet[] {
    return this.port.environment.workbook.sheets.map((sheet) => this.port.environment.give.sheet(sheet));
  }
  insertSheet(...args: unknown[]): GasSheet {
    const name = args.find((arg): arg is string => typeof arg === 'string');
    const index = args.find((arg): arg is number => typeof arg === 'number');
    if (args.some((arg) => typeof arg === 'object' && arg !== null)) refuse(words.notImplemented('Spreadsheet.insertSheet with options'));
    return this.port.environment.give.sheet(addSheet(this.port.environment.workbook, name, index));
  }
  deleteSheet(sheet: GasSheet): void {
    checkArguments('Spreadsheet.deleteSheet', [sheet], ['object']);
    removeSheet(this.port.environment.workbook, sheetBehind(sheet));
  }
  getSpreadsheetLocale(): string {
    return this.port.environment.workbook.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.port.environment.workbook.timeZone;
  }
  toast(message: string, title = '', seconds: number | null = 5): void {
    this.port.environment.ui.toasts.push({ message: String(message), title, seconds });
  }
  getActiveSheet(): GasSheet {
    return this.port.environment.give.sheet(this.port.environment.workbook.active);
  }
  setActiveSheet(sheet: GasSheet): GasSheet {
    checkArguments('Spreadsheet.setActiveSheet', [sheet], ['object']);
    this.port.environment.workbook.active = sheetBehind(sheet);
    return this.getActiveSheet();
  }
  moveActiveSheet(position: number): void {
    checkArguments('Spreadsheet.moveActiveSheet', [position], ['number']);
    const { workbook } = this.port.environment;
    if (position < 1 || position > workbook.sheets.length) refuse(words.sheetPosition(workbook.sheets.length));
    moveSheet(workbook, workbook.active, position);
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinderService(this.port.environment, this.port.environment.workbook.sheets);
  }
}

function sheetBehind(sheet: GasSheet) {
  const { port } = behind(sheet) as unknown as SheetPlace;
  return port.sheet.deleted ? refuse(words.sheetGone(port.sheet.id)) : port.sheet;
}
