// Notes of cells of ours, such as the reasons of a score: read and written column by column, each note by its row's id. A note that stands
// already is not written again; a column without a change is not touched.
import type { CellNote, NotedColumn } from '../../sheet/model';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { indexOfIds, readIds } from '../workbook/tabImage';
import type { Range, TabPlace } from '../workbook/tabPlace';
import type { NotesStep } from './step';

const rangeOf = (place: TabPlace, column: string, rows: number): Range =>
  place.sheet.getRange(/* row= */ place.headerRow + 1, place.columns.get(column) as number, rows, /* numColumns= */ 1);

/** Rows that are born with this commit have no note yet. */
export function differingNotes(book: Book, { tab, columns }: Pick<NotesStep, 'tab' | 'columns'>): NotedColumn[] {
  const place = book.place(tab);
  const ids = readIds(place);
  const index = indexOfIds(ids);
  const differing = ({ column, notes }: NotedColumn): CellNote[] => {
    const standing = ids.length > 0 ? rangeOf(place, column, ids.length).getNotes() : [];
    return notes.filter(({ id, note }) => {
      const row = index.get(id);
      return (row === undefined ? '' : standing[row][0]) !== note;
    });
  };
  return columns.map(({ column, notes }) => ({ column, notes: differing({ column, notes }) })).filter(({ notes }) => notes.length > 0);
}

export function writeNotes(book: Book, { tab, columns }: NotesStep): void {
  const place = book.place(tab);
  const ids = readIds(place);
  if (ids.length === 0) return;
  const index = indexOfIds(ids);
  for (const { column, notes } of columns) {
    const range = rangeOf(place, column, ids.length);
    const grid = range.getNotes().map((line) => [...line]);
    for (const { id, note } of notes) {
      const row = index.get(id);
      if (row !== undefined) grid[row][0] = note;
    }
    range.setNotes(grid);
  }
  const now = readIds(place);
  if (now.length < ids.length || ids.some((id, row) => now[row] !== id)) throw new Refusal('moving', { tab: place.sheet.getName() });
}
