// Notes on computed cells: the receipt behind a figure. Ours end in a sign of their own, so that a note that people wrote or changed below
// it is known as theirs and stays. Read and written column by column, each note by its row's id when the notes are written, not where the row
// stood when the commit was planned; a note that stands already is not written again, a column without a change is not touched.
import type { CellNote, NotedColumn } from '../../sheet/model';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { indexOfIds, readIds } from '../workbook/tabImage';
import type { Range, TabPlace } from '../workbook/tabPlace';
import type { NotesStep } from './step';

/** Last line of a note of ours. */
export const NOTE_SIGN = '[abm]';

const signed = (text: string): string => (text === '' ? '' : `${text}\n${NOTE_SIGN}`);
const isOurs = (note: string): boolean => note === '' || note.endsWith(`\n${NOTE_SIGN}`);

const rangeOf = (place: TabPlace, column: string, rows: number): Range | null => {
  const position = place.columns.get(column);
  return position === undefined || rows === 0 ? null : place.sheet.getRange(place.headerRow + 1, position, rows, /* numColumns= */ 1);
};

/** Rows that are born with this commit have no note yet. */
export function notesThatDiffer(place: TabPlace, columns: readonly NotedColumn[]): NotedColumn[] {
  const ids = readIds(place);
  const index = indexOfIds(ids);
  const differing = ({ column, notes }: NotedColumn): CellNote[] => {
    const standing = rangeOf(place, column, ids.length)?.getNotes();
    return notes.filter(({ id, note }) => {
      const row = index.get(id);
      if (!standing || row === undefined) return note !== '';
      return isOurs(standing[row][0]) && standing[row][0] !== signed(note);
    });
  };
  return columns.map(({ column, notes }) => ({ column, notes: differing({ column, notes }) })).filter(({ notes }) => notes.length > 0);
}

/** What stands now where these notes would be written, without the sign. */
export function standingNotes(place: TabPlace, columns: readonly NotedColumn[]): NotedColumn[] {
  const ids = readIds(place);
  const index = indexOfIds(ids);
  return columns.map(({ column, notes }) => {
    const standing = rangeOf(place, column, ids.length)?.getNotes();
    const noteOf = (id: string): string => standing?.[index.get(id) ?? -1]?.[0] ?? '';
    return { column, notes: notes.map(({ id }) => ({ id, note: noteOf(id).replace(`\n${NOTE_SIGN}`, '') })) };
  });
}

function writeColumn(range: Range, notes: readonly CellNote[], index: ReadonlyMap<string, number>): void {
  const grid = range.getNotes().map((line) => [...line]);
  let changed = false;
  for (const { id, note } of notes) {
    const row = index.get(id);
    if (row === undefined || !isOurs(grid[row][0]) || grid[row][0] === signed(note)) continue;
    grid[row][0] = signed(note);
    changed = true;
  }
  if (changed) range.setNotes(grid);
}

export function writeNotes(book: Book, { tab, columns }: NotesStep): void {
  const place = book.place(tab);
  const ids = readIds(place);
  const index = indexOfIds(ids);
  for (const { column, notes } of columns) {
    const range = rangeOf(place, column, ids.length);
    if (range) writeColumn(range, notes, index);
  }
  const now = readIds(place);
  if (now.length < ids.length || ids.some((id, row) => now[row] !== id)) throw new Refusal('moving', { tab: place.sheet.getName() });
}
