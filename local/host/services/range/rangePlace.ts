import type { Environment, GasSheet } from '../../environment';
import { type Area, areaName, lastColumnOf, lastRowOf } from '../../grid/area';
import type { SheetData } from '../../grid/sheetData';

export interface RangePort {
  environment: Environment;
  sheet: SheetData;
  area: Area;
}

type Methods = 'getRow' | 'getColumn' | 'getNumRows' | 'getNumColumns' | 'getLastRow' | 'getLastColumn' | 'getA1Notation' | 'getSheet' | 'getGridId';

/** Where a range is. */
export class RangePlace implements Pick<GoogleAppsScript.Spreadsheet.Range, Methods> {
  readonly port: RangePort;
  constructor(environment: Environment, sheet: SheetData, area: Area) {
    this.port = { environment, sheet, area };
  }

  getRow(): number {
    return this.port.area.row;
  }
  getColumn(): number {
    return this.port.area.column;
  }
  getNumRows(): number {
    return this.port.area.rows;
  }
  getNumColumns(): number {
    return this.port.area.columns;
  }
  getLastRow(): number {
    return lastRowOf(this.port.area);
  }
  getLastColumn(): number {
    return lastColumnOf(this.port.area);
  }
  getA1Notation(): string {
    return areaName(this.port.area);
  }
  getSheet(): GasSheet {
    return this.port.environment.give.sheet(this.port.sheet);
  }
  getGridId(): number {
    return this.port.sheet.id;
  }
}
