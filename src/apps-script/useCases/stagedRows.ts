import type { Value } from '../../rpc/contract';
import { importOf } from '../commit/importKey';
import type { IdTab } from '../reading/readAccounts';
import { readBlocks } from '../reading/readColumns';
import type { Book } from '../workbook/book';
import { spokenValue } from './spokenValue';

export type Staged = Readonly<Record<string, Value>>;

/** Entity rows that wait in the hidden tab, in the order of the file, each with where it came from. */
export function stagedRows(book: Book, id: number): Staged[] {
  const rows: { source: number; staged: Staged }[] = [];
  readBlocks(book.place('_abm_in'), ['import', 'payload'], (block) => {
    for (let i = 0; i < block.length; i++) {
      const key = String(block.value(i, 'import'));
      if (importOf(key) === id)
        rows.push({
          source: Number(key.slice(key.indexOf(':') + 1)),
          staged: { ...(JSON.parse(String(block.value(i, 'payload'))) as Staged), import: key },
        });
    }
  });
  return rows.sort((a, b) => a.source - b.source).map((row) => row.staged);
}

export const wordIn = (row: Staged, field: string): string | null => {
  const value = row[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};
export const numberIn = (row: Staged, field: string): number | null => {
  const value = row[field];
  return typeof value === 'number' ? value : null;
};
/** Columns of the tab that an import may fill and that the file has. */
export function mappedColumns(book: Book, tab: IdTab, rows: readonly Staged[]): string[] {
  const given = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) given.add(field);
  return book
    .place(tab)
    .def.columns.filter((column) => column.owner === 'import' && column.kind !== 'account' && column.kind !== 'id' && given.has(column.id))
    .map((column) => column.id);
}

/** ISO day of a field, '' where it has none. */
export const dayIn = (row: Staged, field: string): string => {
  const value = row[field];
  return typeof value === 'object' && value !== null ? value.date : '';
};

/** Rows of one id become one: later rows of the file add to earlier ones, and a blank of the file leaves what stands. */
export function filledCells(book: Book, tab: IdTab, rows: readonly Staged[], ids: readonly string[]): Map<string, Record<string, Value>> {
  const { columns } = book.place(tab).def;
  const mapped = mappedColumns(book, tab, rows);
  const defs = new Map(columns.map((column) => [column.id, column]));
  const merged = new Map<string, Record<string, Value>>();
  rows.forEach((row, i) => {
    const cells = merged.get(ids[i]) ?? {};
    for (const column of mapped) {
      const value = row[column];
      if (value !== null && value !== undefined) cells[column] = spokenValue(defs.get(column), value, book.lang);
    }
    merged.set(ids[i], cells);
  });
  return merged;
}
