// Markers of the columns: metadata first, then all notes of the header row in one call. What is there already stays.
import { headerOf } from '../../sheet/header';
import { markerOf, markersOf } from '../../sheet/marker';
import type { TabId } from '../../tabs/types';
import { letterOf } from './letterOf';
import type { MakeOptions } from './makeTab';
import type { Sheet, TabPlace } from './tabPlace';

function addMetadata(place: TabPlace): void {
  const { sheet, id } = place;
  const here = new Set<string>();
  for (const data of sheet.createDeveloperMetadataFinder().withKey('abm').find()) here.add(data.getValue() ?? '');
  for (const column of place.unmarked) {
    const name = `${id}.${column}`;
    const position = place.columns.get(column) as number;
    if (!here.has(name)) wholeColumn(sheet, position).addDeveloperMetadata('abm', name);
  }
  markSheet(sheet, id);
}

/** Metadata is allowed on whole columns only. */
const wholeColumn = (sheet: Sheet, position: number) => sheet.getRange(`${letterOf(position)}:${letterOf(position)}`);

export function markSheet(sheet: Sheet, tab: TabId): void {
  const marked = sheet.getDeveloperMetadata().some((data) => data.getKey() === 'abm.tab');
  if (!marked) sheet.addDeveloperMetadata('abm.tab', tab);
}

export function markTab(place: TabPlace, options: MakeOptions): void {
  if (place.unmarked.length === 0) return;
  addMetadata(place);
  const header = place.sheet.getRange(place.headerRow, /* column= */ 1, /* numRows= */ 1, Math.max(...place.columns.values()));
  const [notes] = header.getNotes();
  const fresh = new Map(headerOf(place.id, options.lang, { currency: options.currency }).map((cell) => [cell.column, cell.note]));
  for (const column of place.unmarked) {
    const at = (place.columns.get(column) as number) - 1;
    const marked = markersOf(notes[at]).some((marker) => marker.tab === place.id && marker.column === column);
    if (!marked) notes[at] = notes[at] === '' ? (fresh.get(column) as string) : `${notes[at]}\n${markerOf({ tab: place.id, column })}`;
  }
  header.setNotes([notes]);
}
