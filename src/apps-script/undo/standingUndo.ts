// What can be taken back now: for 7 days, and only while the workbook speaks the language and the locale in which it was kept. An import of
// 2 April, 09:00 can be taken back until 9 April, 09:00.
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { Undoable } from '../../rpc/contract';
import { dayOfInstant } from '../reading/typedValue';
import type { Book } from '../workbook/book';
import { type KeptUndo, UNDO_MILLISECONDS, type UndoHead, type UndoWhat } from './undoRecord';

const isOver = ({ at }: UndoHead): boolean => Date.now() > at + UNDO_MILLISECONDS;

export function standingUndo(book: Book, what: UndoWhat): KeptUndo | null {
  const kept = book.state.undo[what];
  return kept && !isOver(kept.head) && kept.head.lang === book.lang && kept.head.locale === book.locale ? kept : null;
}

export function undoable(book: Book): Undoable {
  const until = ({ at }: UndoHead): string => isoOfDay(dayOfInstant(at + UNDO_MILLISECONDS, book.zone));
  const [last, built] = [standingUndo(book, 'import')?.head, standingUndo(book, 'build')?.head];
  return {
    import: last?.tab
      ? {
          id: last.number,
          file: last.file,
          tab: last.tab,
          until: until(last),
          added: last.added,
          changed: last.changed,
          returning: last.returning,
        }
      : null,
    build: built ? { number: built.number, until: until(built) } : null,
  };
}

/** What is over is kept no longer: it holds cells that people may have deleted since. */
export function dropExpiredUndo(book: Book): void {
  const { undo } = book.state;
  const kept = (one: KeptUndo | null): KeptUndo | null => (one && isOver(one.head) ? null : one);
  const left = { import: kept(undo.import), build: kept(undo.build) };
  if (left.import !== undo.import || left.build !== undo.build) book.writeState({ undo: left });
}
