// The basic filter of a tab reaches to the last row with content. It is laid when the tab is made; one that people took off is not laid
// again, and one that filters right now is theirs until they let go.
import type { Range, TabPlace } from '../workbook/tabPlace';

/** Columns of the grid that the filter covers: kept while it is taken off and laid again over more rows. */
export interface FilterColumns {
  readonly left: number;
  readonly width: number;
}
type Filter = GoogleAppsScript.Spreadsheet.Filter;

const isInUse = (filter: Filter, range: Range): boolean => {
  const left = range.getColumn();
  for (let column = left; column < left + range.getNumColumns(); column++) if (filter.getColumnFilterCriteria(column)) return true;
  return false;
};

/** The columns of a filter that is too short; null where all is well. */
export function shortFilter(place: TabPlace): FilterColumns | null {
  const filter = place.def.filter ? place.sheet.getFilter() : null;
  if (!filter) return null;
  const range = filter.getRange();
  if (range.getLastRow() >= place.sheet.getLastRow() || isInUse(filter, range)) return null;
  return { left: range.getColumn(), width: range.getNumColumns() };
}

/** Can be done again: a run that died between taking off and laying left none. */
export function layFilter(place: TabPlace, { left, width }: FilterColumns): void {
  place.sheet.getFilter()?.remove();
  place.sheet.getRange(place.headerRow, left, place.sheet.getMaxRows() - place.headerRow + 1, width).createFilter();
}
