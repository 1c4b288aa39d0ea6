// Finds our tabs and columns whatever people renamed or moved: by the marker in the header cell's note, where the note is gone
// by developer metadata, where that is gone too by the words of the header in any language.
import { columnOfHeader, tabOfName } from '../../sheet/findByName';
import { markersOf } from '../../sheet/marker';
import { TABS, tabOf } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import { HEADER_ROWS } from '../limits';
import { letterOf } from './letterOf';
import type { Double, Sheet, Spreadsheet, TabPlace } from './tabPlace';

export interface Located {
  readonly places: ReadonlyMap<TabId, TabPlace>;
  readonly doubles: readonly Double[];
}
interface Found {
  readonly tab: TabId;
  /** what named the tab: the surest wins, among equals the leftmost */
  readonly by: 'note' | 'metadata' | 'name';
  readonly headerRow: number;
  readonly columns: Map<string, number>;
  readonly unmarked: string[];
  readonly doubles: Double[];
}
const isTab = (id: string): id is TabId => TABS.some((tab) => tab.id === id);

/** The tab and row that most markers of the sheet name: someone may have copied a header cell of another tab. */
function headerByNotes(notes: readonly (readonly string[])[]): { tab: TabId; row: number } | null {
  const votes = new Map<string, number>();
  let best: { tab: TabId; row: number } | null = null;
  let most = 0;
  notes.forEach((row, r) => {
    for (const note of row) {
      for (const { tab } of note === '' ? [] : markersOf(note)) {
        const count = (votes.get(`${tab} ${r}`) ?? 0) + 1;
        votes.set(`${tab} ${r}`, count);
        if (count > most && isTab(tab)) {
          most = count;
          best = { tab, row: r };
        }
      }
    }
  });
  return best;
}

function columnsByNotes(tab: TabId, headerRow: number, notes: readonly string[]): Found {
  const found: Found = { tab, by: 'note', headerRow, columns: new Map(), unmarked: [], doubles: [] };
  const known = tabOf(tab).columns;
  notes.forEach((note, c) => {
    const marker = note === '' ? undefined : markersOf(note).find((m) => m.tab === tab && known.some((column) => column.id === m.column));
    if (!marker) return;
    if (found.columns.has(marker.column)) found.doubles.push({ tab, column: marker.column, at: `${letterOf(c + 1)}${headerRow}` });
    else found.columns.set(marker.column, c + 1);
  });
  return found;
}

/** Columns that lost their note: by metadata, else by the header's words. Columns already found keep their place. */
function addUnmarked(sheet: Sheet, found: Found, headers: readonly unknown[]): void {
  const missing = (id: string) => tabOf(found.tab).columns.some((column) => column.id === id) && !found.columns.has(id);
  if (!tabOf(found.tab).columns.some((column) => missing(column.id))) return;
  const taken = new Set(found.columns.values());
  const take = (id: string, position: number) => {
    if (!missing(id) || taken.has(position)) return;
    found.columns.set(id, position);
    found.unmarked.push(id);
    taken.add(position);
  };
  for (const data of sheet.createDeveloperMetadataFinder().withKey('abm').find()) {
    const [tab, id] = (data.getValue() ?? '').split('.');
    const range = tab === found.tab && missing(id) ? data.getLocation().getColumn() : null;
    if (range) take(id, range.getColumn());
  }
  headers.forEach((header, c) => {
    const id = typeof header === 'string' && header !== '' ? columnOfHeader(found.tab, header) : null;
    if (id) take(id, c + 1);
  });
}

/** The row whose words name most columns of the tab: at least two, or all where the tab has fewer. */
function headerByWords(tab: TabId, values: readonly (readonly unknown[])[]): number {
  const named = values.map((row) => row.filter((value) => typeof value === 'string' && columnOfHeader(tab, value) !== null).length);
  const most = Math.max(0, ...named);
  return most >= 2 ? named.indexOf(most) + 1 : 0;
}

function readSheet(sheet: Sheet, tabByMetadata: (sheet: Sheet) => TabId | null): Found | null {
  const rows = Math.min(HEADER_ROWS, sheet.getLastRow());
  const width = sheet.getLastColumn();
  if (rows === 0 || width === 0) return null;
  const top = sheet.getRange(/* row= */ 1, /* column= */ 1, rows, width);
  const notes = top.getNotes();
  const header = headerByNotes(notes);
  if (header) {
    const found = columnsByNotes(header.tab, header.row + 1, notes[header.row]);
    const whole = found.columns.size === tabOf(header.tab).columns.length;
    if (!whole) addUnmarked(sheet, found, sheet.getRange(found.headerRow, 1, 1, width).getValues()[0]);
    return found;
  }
  const marked = tabByMetadata(sheet);
  const tab = marked ?? tabOfName(sheet.getName());
  if (!tab) return null;
  const values = top.getValues();
  // a tab known by its metadata keeps its header where it was made, even if not a word of it is ours any more
  const headerRow = headerByWords(tab, values) || (marked ? Math.min((tabOf(tab).head ?? 0) + 1, rows) : 0);
  if (headerRow === 0) return null;
  const found: Found = { tab, by: marked ? 'metadata' : 'name', headerRow, columns: new Map(), unmarked: [], doubles: [] };
  addUnmarked(sheet, found, values[headerRow - 1]);
  return found;
}

/** Sheet ids by the metadata `abm.tab`, asked for only when a sheet without markers is met. */
function metadataReader(spreadsheet: Spreadsheet): (sheet: Sheet) => TabId | null {
  let bySheet: Map<number, TabId> | null = null;
  return (sheet) => {
    if (!bySheet) {
      bySheet = new Map();
      for (const data of spreadsheet.createDeveloperMetadataFinder().withKey('abm.tab').find()) {
        const of = data.getLocation().getSheet();
        const tab = data.getValue() ?? '';
        if (of && isTab(tab)) bySheet.set(of.getSheetId(), tab);
      }
    }
    return bySheet.get(sheet.getSheetId()) ?? null;
  };
}

export function locateTabs(spreadsheet: Spreadsheet): Located {
  const tabByMetadata = metadataReader(spreadsheet);
  const places = new Map<TabId, TabPlace>();
  const doubles: Double[] = [];
  const all: { sheet: Sheet; found: Found }[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const found = readSheet(sheet, tabByMetadata);
    if (found) all.push({ sheet, found });
  }
  for (const by of ['note', 'metadata', 'name'] as const) {
    for (const { sheet, found } of all.filter((one) => one.found.by === by)) {
      const { tab, headerRow, columns, unmarked } = found;
      if (!places.has(tab)) {
        places.set(tab, { id: tab, def: tabOf(tab), sheet, headerRow, columns, unmarked });
        for (const double of found.doubles) doubles.push(double);
      } else if (by === 'note') doubles.push({ tab, column: null, at: sheet.getName() });
    }
  }
  return { places, doubles };
}
