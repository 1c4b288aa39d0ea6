// What people typed since into cells that an undo would write or delete, as places to show: `Accounts F14` for a cell whose value is
// neither what came nor what was before, `Accounts 20` for a row. A cell that is blank now holds nothing that could be lost.
import { isBlank } from '../commit/cellMarks';
import { rowsWithContent } from '../commit/goneRows';
import type { Book } from '../workbook/book';
import { letterOf } from '../workbook/letterOf';
import { readImage, type TabImage } from '../workbook/tabImage';
import { keyOf, type TabPlace } from '../workbook/tabPlace';
import { fingerprint, printable, printableValue } from './fingerprint';
import { isFound, ownRows, printedColumns } from './printedRows';
import type { TabUndo, UndoHead, UndoRecord, UndoRow, UndoWhat } from './undoRecord';

/** Positions of columns that are people's altogether, ours for them and those that they put in. */
function typedColumns(place: TabPlace, only: 'all' | 'theirs'): number[] {
  const ours = new Set<number>();
  for (const { id, owner } of place.def.columns) if (only === 'theirs' || owner !== 'people') ours.add(place.columns.get(id) as number);
  return Array.from({ length: place.sheet.getLastColumn() }, (_, c) => c + 1).filter((position) => !ours.has(position));
}

interface Looking {
  readonly book: Book;
  readonly place: TabPlace;
  readonly image: TabImage;
  readonly tab: TabUndo;
}
const isAsWritten = ({ book, image }: Looking, index: number, column: string, print: string): boolean => {
  const { value, formula } = image.standing(index, column);
  return formula === '' && fingerprint([printableValue(value, book.zone)]) === print;
};

/** Columns of a changed row that are still as they were written, or blank, or back already. */
export function restorable({ book, place, image, tab }: Looking, row: UndoRow, index: number): { free: Set<string>; typed: string[] } {
  const free = new Set<string>();
  const typed: string[] = [];
  let n = 0;
  tab.columns.forEach((column, c) => {
    const old = row.cells[c];
    if (old === undefined) return;
    const print = row.prints[n++];
    const standing = image.standing(index, column);
    const back = isBlank(standing) || (standing.formula === '' && printableValue(standing.value, book.zone) === printable(old));
    if (back || isAsWritten({ book, place, image, tab }, index, column, print)) free.add(column);
    // a name that was matched anew since is no typing; the match stays
    else if (!isFound(place, column)) typed.push(column);
  });
  return { free, typed };
}

function typedCells(looking: Looking): string[] {
  const { place, image, tab } = looking;
  const found: string[] = [];
  for (const row of tab.changed) {
    const index = image.byId.get(row.id);
    if (index === undefined) continue;
    for (const column of restorable(looking, row, index).typed)
      found.push(`${letterOf(place.columns.get(column) as number)}${place.headerRow + 1 + index}`);
  }
  return found;
}

function typedRows({ book, place, image, tab }: Looking, what: UndoWhat): string[] {
  const columns = printedColumns(place, what);
  const there = tab.added.filter(({ id }) => image.byId.has(id));
  const indexes = there.map(({ id }) => image.byId.get(id) as number);
  const filled = rowsWithContent(place, indexes, typedColumns(place, 'all'));
  const isOther = (print: string, index: number): boolean =>
    print !== '' && fingerprint(columns.map((column) => printableValue(image.standing(index, column).value, book.zone))) !== print;
  return there
    .filter(({ print }, i) => filled.has(indexes[i]) || isOther(print, indexes[i]))
    .map(({ id }) => String(place.headerRow + 1 + (image.byId.get(id) as number)));
}

function typedOwnRows(book: Book, head: UndoHead, prints: readonly string[]): string[] {
  if (head.tab === null || prints.length === 0) return [];
  const place = book.place(head.tab);
  const known = new Set(prints);
  const rows = ownRows(book, head.tab, head.number);
  const filled = rowsWithContent(
    place,
    rows.map((row) => row.index),
    typedColumns(place, 'theirs'),
  );
  return rows.filter((row) => !known.has(row.print) || filled.has(row.index)).map((row) => String(place.headerRow + 1 + row.index));
}

/** Columns that must be read to judge and to restore a tab. */
export function looking(book: Book, tab: TabUndo, what: UndoWhat): Looking {
  const place = book.place(tab.tab);
  const columns = new Set([...tab.columns, ...printedColumns(place, what)]);
  return { book, place, tab, image: readImage(book, place, tab.changed.length + tab.added.length > 0 ? [...columns] : [keyOf(place.def)]) };
}

/** Names keeps rows that people decided on; nothing of them is lost. */
export function typedSince(book: Book, what: UndoWhat, head: UndoHead, record: UndoRecord): { sheet: string; places: string[] }[] {
  const found = record.tabs.map((tab) => {
    const at = looking(book, tab, what);
    const cells = what === 'import' ? typedCells(at) : [];
    return { tab: tab.tab, places: tab.tab === 'names' ? cells : [...cells, ...typedRows(at, what)] };
  });
  if (head.tab !== null) found.push({ tab: head.tab, places: typedOwnRows(book, head, record.own) });
  return found.filter(({ places }) => places.length > 0).map(({ tab, places }) => ({ sheet: book.place(tab).sheet.getName(), places }));
}
