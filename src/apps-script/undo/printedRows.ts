// Which cells of a row that came are looked at before it goes again: those that the file filled or left blank for people to fill, and in
// output tabs those that are people's from the row's birth on. Matched names and ids are found anew by every build and say nothing.
import type { TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import { readBlocks } from '../reading/readColumns';
import type { Book } from '../workbook/book';
import { keyOf, type TabPlace } from '../workbook/tabPlace';
import { fingerprint, printableValue } from './fingerprint';
import type { UndoWhat } from './undoRecord';

const FOUND = ['account', 'id', 'import'];
/** Found by name, not read from the file. */
export const isFound = (place: TabPlace, column: string): boolean =>
  place.def.columns.some((def) => def.id === column && FOUND.indexOf(def.kind) >= 0);

export function printedColumns(place: TabPlace, what: UndoWhat): string[] {
  const columns = place.def.columns.filter((column) => (what === 'build' ? column.born === true : column.owner === 'import'));
  return columns.map((column) => column.id).filter((column) => !isFound(place, column) && place.columns.has(column));
}

export interface PrintedRow {
  readonly key: string;
  /** below the header */
  readonly index: number;
  readonly print: string;
}

/** Rows of measurements or touches that stand under the import. */
export function ownRows(book: Book, tab: TabId, number: number): PrintedRow[] {
  const place = book.place(tab);
  const rows: PrintedRow[] = [];
  if (keyOf(place.def) !== 'import') return rows;
  const columns = printedColumns(place, 'import');
  readBlocks(place, ['import', ...columns], (block) => {
    for (let i = 0; i < block.length; i++) {
      const key = String(block.value(i, 'import'));
      if (importOf(key) !== number) continue;
      const values = columns.map((column) => printableValue(block.value(i, column), book.zone));
      rows.push({ key, index: block.firstRow + i - place.headerRow - 1, print: fingerprint([key, ...values]) });
    }
  });
  return rows;
}

/** `gone`: keys of rows that go with the very commit. */
export const ownPrints = (book: Book, tab: TabId, number: number, gone: ReadonlySet<string>): string[] =>
  ownRows(book, tab, number)
    .filter((row) => !gone.has(row.key))
    .map((row) => row.print);
