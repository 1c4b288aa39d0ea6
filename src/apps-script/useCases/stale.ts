// onEdit writes no cell, because people's undo stack is theirs: it notes in one document property which tabs changed since the build.
import { markersOf } from '../../sheet/marker';
import { tabOf } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import { HEADER_ROWS } from '../limits';
import { readJsonProperty, writeProperty } from '../properties';
import type { Sheet } from '../workbook/tabPlace';

export const STALE = 'stale';

export const staleTabs = (): TabId[] => readJsonProperty<TabId[]>(STALE) ?? [];

export function noteStale(tabs: readonly TabId[]): void {
  const known = staleTabs();
  const fresh = tabs.filter((tab) => !known.includes(tab));
  if (fresh.length > 0) writeProperty(STALE, JSON.stringify([...known, ...fresh]));
}

/** The tab of a sheet by its first marker: one call, since a simple trigger must be quick. */
function tabOfSheet(sheet: Sheet): TabId | null {
  const rows = Math.min(HEADER_ROWS, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  if (rows === 0 || columns === 0) return null;
  for (const line of sheet.getRange(1, 1, rows, columns).getNotes())
    for (const note of line) if (note !== '') for (const marker of markersOf(note)) return marker.tab;
  return null;
}

/** Only what a build reads makes it stale. */
export function noteEdit(sheet: Sheet): void {
  const tab = tabOfSheet(sheet);
  if (!tab || tabOf(tab).class === 'output' || tabOf(tab).class === 'hidden') return;
  noteStale([tab]);
}
