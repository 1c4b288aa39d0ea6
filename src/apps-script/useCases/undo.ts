// Takes back the last import or the last build: what it replaced or changed stands again, what it brought goes. Where people typed into the
// same cells since, nothing is done and the cells are named.
import type { WorkbookState } from '../../rpc/contract';
import { tabOf } from '../../tabs/registry';
import { serverText } from '../../text/server';
import { commitUndo } from '../commit/commit';
import type { Change } from '../commit/step';
import { Refusal } from '../refusal';
import { backToSubjects } from '../undo/backToSubjects';
import { standingUndo } from '../undo/standingUndo';
import { typedSince } from '../undo/typedSince';
import { undoChanges } from '../undo/undoChanges';
import { recordOf, type UndoHead, type UndoRecord, type UndoWhat } from '../undo/undoRecord';
import type { Book } from '../workbook/book';
import { withLease } from '../workbook/lease';
import { keyOf } from '../workbook/tabPlace';
import { importState } from './importRow';
import { openBook } from './openBook';
import { noteStale } from './stale';
import { stateOf } from './workbookState';

const NAMED = 5;

function refuseTyped(book: Book, what: UndoWhat, head: UndoHead, record: UndoRecord): void {
  const typed = typedSince(book, what, head, record);
  const places = typed.reduce(
    (all, { sheet, places: at }) => all.concat(at.map((place) => ({ sheet, place }))),
    [] as { sheet: string; place: string }[],
  );
  if (places.length === 0) return;
  const words = serverText[book.lang].undo;
  const named = places
    .slice(0, NAMED)
    .map(({ sheet, place }) => (/^\d+$/.test(place) ? words.row({ sheet, row: place }) : words.cell({ sheet, cell: place })));
  const more = places.length - named.length;
  throw new Refusal('undo_typed', { places: named.join(', ') + (more > 0 ? words.more({ count: more }) : '') });
}

/** Beside what the record says: the rows of the import itself, its state, and people's cells of rows that return. */
function importChanges(book: Book, head: UndoHead, record: UndoRecord): Change[] {
  const back = backToSubjects(book, head, record);
  const changes: Change[] = [...back.changes];
  if (head.tab !== null && keyOf(tabOf(head.tab)) === 'import') changes.push({ op: 'deleteImports', tab: head.tab, imports: [head.number] });
  return [...changes, ...undoChanges(book, 'import', back.record), importState(book, head.number, 'undone', serverText[book.lang].states.takenBack)];
}

function takeBack(book: Book, what: UndoWhat): void {
  const kept = standingUndo(book, what);
  if (!kept) throw new Refusal(what === 'import' ? 'no_undo_import' : 'no_undo_build');
  const { head } = kept;
  const record = recordOf(kept.text);
  refuseTyped(book, what, head, record);
  const changes = what === 'import' ? importChanges(book, head, record) : undoChanges(book, what, record);
  if (what === 'build') noteStale(record.before?.stale ?? []);
  else if (head.tab !== null && book.state.build > 0) noteStale([head.tab]);
  const before = record.before ? { build: record.before.build, builtOn: record.before.builtOn } : null;
  commitUndo(book, { what, changes, notes: record.notes, before });
}

export function undo({ what }: { what: UndoWhat }): WorkbookState {
  return withLease(() => {
    const book = openBook();
    // a run that died half-way was carried through just now: that is what was asked for
    if (book.takenBack !== what) takeBack(book, what);
    return stateOf(book);
  });
}
