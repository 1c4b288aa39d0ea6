// Developer metadata as the sheet holds it. Visibility is not kept: one add-on sees the workbook here.
import type { Environment } from '../../environment';
import { refuse } from '../../execution/hostError';
import type { MetadataEntry, SheetData } from '../../grid/sheetData';
import { LIMITS } from '../../limits';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';

export interface MetadataPlace {
  row?: number;
  column?: number;
}

/** (key), (key, visibility), (key, value), (key, value, visibility) */
export function addMetadata(environment: Environment, sheet: SheetData, args: unknown[], place: MetadataPlace): void {
  checkArguments('addDeveloperMetadata', args, ['string']);
  const value = typeof args[1] === 'string' ? args[1] : '';
  setMetadata(environment, sheet, [...sheet.metadata, { key: args[0] as string, value, ...place }]);
}

export function setMetadata(_environment: Environment, sheet: SheetData, entries: MetadataEntry[]): void {
  const size = entries.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (size > LIMITS.metadataCharactersPerSheet) refuse(words.metadataTooLong(LIMITS.metadataCharactersPerSheet));
  sheet.metadata = entries;
  sheet.changed = true;
}

export const metadataEntries = (sheet: SheetData, { row, column }: MetadataPlace): MetadataEntry[] =>
  sheet.metadata.filter((entry) => entry.row === row && entry.column === column);
