// Published reports disagree on whether setFormula follows the spreadsheet's locale, so the spreadsheet is asked: `=SUM(1,2)` is 3 where
// the comma separates arguments, 1.2 or an error where it is a decimal mark. The answer holds as long as the locale does.
import { readProperty, writeProperty } from '../properties';
import type { TabPlace } from './tabPlace';

export type Separator = ',' | ';';

/** The probe stands beside the header of `_abm`, in a column that holds nothing else. */
export function probeSeparator(abm: TabPlace, locale: string): Separator {
  const key = `separator:${locale}`;
  const known = readProperty(key);
  if (known === ',' || known === ';') return known;
  const cell = abm.sheet.getRange(/* row= */ abm.headerRow, /* column= */ Math.max(...abm.columns.values()) + 2);
  cell.setFormula('=SUM(1,2)');
  SpreadsheetApp.flush();
  const separator: Separator = cell.getValue() === 3 ? ',' : ';';
  cell.clearContent();
  writeProperty(key, separator);
  return separator;
}
