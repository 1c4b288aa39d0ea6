import type { Environment, GasRange } from '../environment';
import { refuse } from '../execution/hostError';
import { service } from '../execution/service';
import type { SheetData } from '../grid/sheetData';
import { words } from '../words';
import { checkArguments } from './checkArguments';

export class HostFilter implements Pick<GoogleAppsScript.Spreadsheet.Filter, 'getRange' | 'getColumnFilterCriteria' | 'remove'> {
  readonly port: { environment: Environment; sheet: SheetData };
  constructor(environment: Environment, sheet: SheetData) {
    this.port = { environment, sheet };
  }

  getRange(): GasRange {
    const { environment, sheet } = this.port;
    return environment.give.range(sheet, sheet.filter ?? refuse(words.rangeNotFound()));
  }
  /** no script of ours sets criteria, and no grid edit brings them here */
  getColumnFilterCriteria(columnPosition: number): GoogleAppsScript.Spreadsheet.FilterCriteria | null {
    checkArguments('Filter.getColumnFilterCriteria', [columnPosition], ['number']);
    const { column, columns } = this.port.sheet.filter ?? refuse(words.rangeNotFound());
    if (columnPosition < column || columnPosition >= column + columns) refuse(words.columnsOutOfBounds());
    return null;
  }
  remove(): void {
    this.port.sheet.filter = undefined;
    this.port.sheet.changed = true;
  }
}

export const filterService = (environment: Environment, sheet: SheetData): GoogleAppsScript.Spreadsheet.Filter =>
  service(environment.execution, 'Filter', new HostFilter(environment, sheet)) as unknown as GoogleAppsScript.Spreadsheet.Filter;
