import type { Spreadsheet } from './tabPlace';
import { type Zone, zoneTable } from './zoneTable';

/** The spreadsheet's zone, never the script's: cell dates are instants of the sheet. */
export function sheetZone(spreadsheet: Spreadsheet): Zone {
  const name = spreadsheet.getSpreadsheetTimeZone();
  return zoneTable((instant) => Utilities.formatDate(new Date(instant), name, 'yyyy-MM-dd HH:mm:ss'));
}
