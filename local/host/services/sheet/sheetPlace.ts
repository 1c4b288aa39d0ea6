import type { Environment, GasRange, GasSheet, GasSpreadsheet } from '../../environment';
import { refuse } from '../../execution/hostError';
import { lastFilledColumn, lastFilledRow, type SheetData, wholeSheet } from '../../grid/sheetData';
import { renameSheet, setSheetHidden } from '../../grid/sheetList';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import { rangeArguments } from './rangeArguments';

type Methods =
  | 'getSheetId'
  | 'getName'
  | 'getSheetName'
  | 'setName'
  | 'getIndex'
  | 'getParent'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getRange'
  | 'getDataRange'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'activate';

export const sheetAs = (sheet: SheetPlace): GasSheet => sheet as unknown as GasSheet;

/** Which sheet it is, how large, and its ranges. */
export class SheetPlace implements Pick<GoogleAppsScript.Spreadsheet.Sheet, Methods> {
  readonly port: { environment: Environment; sheet: SheetData };
  constructor(environment: Environment, sheet: SheetData) {
    this.port = { environment, sheet };
  }

  getSheetId(): number {
    return this.port.sheet.id;
  }
  getName(): string {
    return this.port.sheet.name;
  }
  getSheetName(): string {
    return this.port.sheet.name;
  }
  setName(name: string): GasSheet {
    checkArguments('Sheet.setName', [name], ['string']);
    renameSheet(this.port.environment.workbook, this.port.sheet, name);
    return sheetAs(this);
  }
  getIndex(): number {
    return this.port.environment.workbook.sheets.indexOf(this.port.sheet) + 1;
  }
  getParent(): GasSpreadsheet {
    return this.port.environment.give.spreadsheet();
  }
  getMaxRows(): number {
    return this.port.sheet.rows;
  }
  getMaxColumns(): number {
    return this.port.sheet.columns;
  }
  getLastRow(): number {
    return lastFilledRow(this.port.sheet);
  }
  getLastColumn(): number {
    return lastFilledColumn(this.port.sheet);
  }
  getRange(...args: unknown[]): GasRange {
    return this.port.environment.give.range(this.port.sheet, rangeArguments(this.port.sheet, args));
  }
  getDataRange(): GasRange {
    const { environment, sheet } = this.port;
    const [rows, columns] = [Math.max(1, lastFilledRow(sheet)), Math.max(1, lastFilledColumn(sheet))];
    return environment.give.range(sheet, { ...wholeSheet(sheet), rows, columns });
  }
  hideSheet(): GasSheet {
    const { workbook } = this.port.environment;
    const others = workbook.sheets.some((sheet) => sheet !== this.port.sheet && !sheet.hidden);
    if (!others) refuse(words.lastVisibleSheet());
    setSheetHidden(workbook, this.port.sheet, true);
    return sheetAs(this);
  }
  showSheet(): GasSheet {
    setSheetHidden(this.port.environment.workbook, this.port.sheet, false);
    return sheetAs(this);
  }
  isSheetHidden(): boolean {
    return this.port.sheet.hidden;
  }
  activate(): GasSheet {
    this.port.environment.workbook.active = this.port.sheet;
    return sheetAs(this);
  }
}
