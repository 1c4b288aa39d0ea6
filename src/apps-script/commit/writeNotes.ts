// Notes on computed cells: the receipt behind a figure. Ours end in a sign of their own, so that a note that people wrote or changed below
// it is known as theirs and stays. Rows are found by their key when the notes are written, not where they stood when the commit was planned.

import type { Book } from '../workbook/book';
import { indexOfIds, readIds } from '../workbook/tabImage';
import type { Range, TabPlace } from '../workbook/tabPlace';
import type { NotesStep } from './step';

/** Last line of a note of ours. */
export const NOTE_SIGN = '[abm]';
type Wanted = Pick<NotesStep, 'column' | 'notes'>;

const signed = (text: string): string => (text === '' ? '' : `${text}\n${NOTE_SIGN}`);
const isOurs = (note: string): boolean => note === '' || note.endsWith(`\n${NOTE_SIGN}`);

interface Standing {
  readonly byId: ReadonlyMap<string, number>;
  readonly range: Range;
  readonly notes: string[][];
}
function standingNotes(place: TabPlace, column: string): Standing | null {
  const ids = readIds(place);
  const position = place.columns.get(column);
  if (ids.length === 0 || position === undefined) return null;
  const range = place.sheet.getRange(place.headerRow + 1, position, ids.length, 1);
  return { byId: indexOfIds(ids), range, notes: range.getNotes() };
}

export function notesThatDiffer(place: TabPlace, { column, notes }: Wanted): Wanted['notes'] {
  const standing = standingNotes(place, column);
  return notes.filter(({ id, text }) => {
    const index = standing?.byId.get(id);
    // a row that this commit is still to bring has no note yet
    if (!standing || index === undefined) return text !== '';
    const [note] = standing.notes[index];
    return isOurs(note) && note !== signed(text);
  });
}

export function writeNotes(book: Book, { tab, column, notes }: NotesStep): void {
  const standing = standingNotes(book.place(tab), column);
  if (!standing) return;
  let changed = false;
  for (const { id, text } of notes) {
    const index = standing.byId.get(id);
    if (index === undefined || !isOurs(standing.notes[index][0]) || standing.notes[index][0] === signed(text)) continue;
    standing.notes[index] = [signed(text)];
    changed = true;
  }
  if (changed) standing.range.setNotes(standing.notes);
}
