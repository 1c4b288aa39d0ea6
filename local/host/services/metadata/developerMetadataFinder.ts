import type { Environment } from '../../environment';
import { service } from '../../execution/service';
import type { MetadataEntry, SheetData } from '../../grid/sheetData';
import { locationTypeOf, metadataService } from './developerMetadata';

type Gas = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Test = (entry: MetadataEntry) => boolean;

export class HostDeveloperMetadataFinder implements Pick<Gas, 'withKey' | 'withValue' | 'withLocationType' | 'withVisibility' | 'find'> {
  readonly port: { environment: Environment; sheets: SheetData[]; tests: Test[] };
  constructor(environment: Environment, sheets: SheetData[]) {
    this.port = { environment, sheets, tests: [] };
  }

  withKey(key: string): Gas {
    return withTest(this, (entry) => entry.key === key);
  }
  withValue(value: string): Gas {
    return withTest(this, (entry) => entry.value === value);
  }
  withLocationType(locationType: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Gas {
    return withTest(this, (entry) => locationTypeOf(entry) === (locationType as unknown));
  }
  /** one add-on sees the workbook here, so nothing is hidden from it */
  withVisibility(_visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Gas {
    return this as unknown as Gas;
  }
  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { environment, sheets, tests } = this.port;
    return sheets.flatMap((sheet) =>
      sheet.metadata.filter((entry) => tests.every((test) => test(entry))).map((entry) => metadataService(environment, sheet, entry)),
    );
  }
}

function withTest(finder: HostDeveloperMetadataFinder, test: Test): Gas {
  finder.port.tests.push(test);
  return finder as unknown as Gas;
}

export const metadataFinderService = (environment: Environment, sheets: SheetData[]): Gas =>
  service(environment.execution, 'DeveloperMetadataFinder', new HostDeveloperMetadataFinder(environment, sheets)) as unknown as Gas;
