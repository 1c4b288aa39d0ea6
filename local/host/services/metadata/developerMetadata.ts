import type { Environment, GasRange, GasSheet } from '../../environment';
import { service } from '../../execution/service';
import type { MetadataEntry, SheetData } from '../../grid/sheetData';
import { ENUMS } from '../enums';
import { setMetadata } from './entries';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GasLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
interface Port {
  environment: Environment;
  sheet: SheetData;
  entry: MetadataEntry;
}

export class HostDeveloperMetadata implements Pick<Gas, 'getKey' | 'getValue' | 'getLocation' | 'setKey' | 'setValue' | 'remove'> {
  readonly port: Port;
  constructor(port: Port) {
    this.port = port;
  }

  getKey(): string {
    return this.port.entry.key;
  }
  getValue(): string {
    return this.port.entry.value;
  }
  getLocation(): GasLocation {
    const location = new HostDeveloperMetadataLocation(this.port);
    return service(this.port.environment.execution, 'DeveloperMetadataLocation', location) as unknown as GasLocation;
  }
  setKey(key: string): Gas {
    replaceEntry(this.port, { key });
    return this as unknown as Gas;
  }
  setValue(value: string): Gas {
    replaceEntry(this.port, { value });
    return this as unknown as Gas;
  }
  remove(): void {
    const { environment, sheet, entry } = this.port;
    setMetadata(
      environment,
      sheet,
      sheet.metadata.filter((other) => other !== entry),
    );
  }
}

function replaceEntry(port: Port, change: Partial<MetadataEntry>): void {
  const next = { ...port.entry, ...change };
  setMetadata(
    port.environment,
    port.sheet,
    port.sheet.metadata.map((entry) => (entry === port.entry ? next : entry)),
  );
  port.entry = next;
}

export class HostDeveloperMetadataLocation implements Pick<GasLocation, 'getLocationType' | 'getColumn' | 'getRow' | 'getSheet'> {
  readonly port: Port;
  constructor(port: Port) {
    this.port = port;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return locationTypeOf(this.port.entry) as never;
  }
  getColumn(): GasRange | null {
    const { environment, sheet, entry } = this.port;
    return entry.column === undefined ? null : environment.give.range(sheet, { row: 1, column: entry.column, rows: sheet.rows, columns: 1 });
  }
  getRow(): GasRange | null {
    const { environment, sheet, entry } = this.port;
    return entry.row === undefined ? null : environment.give.range(sheet, { row: entry.row, column: 1, rows: 1, columns: sheet.columns });
  }
  getSheet(): GasSheet | null {
    const { environment, sheet, entry } = this.port;
    return entry.row === undefined && entry.column === undefined ? environment.give.sheet(sheet) : null;
  }
}

export function locationTypeOf({ row, column }: MetadataEntry) {
  const types = ENUMS.DeveloperMetadataLocationType;
  return column !== undefined ? types.COLUMN : row !== undefined ? types.ROW : types.SHEET;
}

export const metadataService = (environment: Environment, sheet: SheetData, entry: MetadataEntry): Gas =>
  service(environment.execution, 'DeveloperMetadata', new HostDeveloperMetadata({ environment, sheet, entry })) as unknown as Gas;
