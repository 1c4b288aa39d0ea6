import type { Value } from '../../rpc/contract';
import { importOf } from '../commit/importKey';
import { readBlocks } from '../reading/readColumns';
import type { Book } from '../workbook/book';

export type Staged = Readonly<Record<string, Value>>;

/** Entity rows that wait in the hidden tab, in the order of the file. */
export function stagedRows(book: Book, id: number): Staged[] {
  const rows: { source: number; staged: Staged }[] = [];
  readBlocks(book.place('_abm_in'), ['import', 'payload'], (block) => {
    for (let i = 0; i < block.length; i++) {
      const key = String(block.value(i, 'import'));
      if (importOf(key) === id)
        rows.push({ source: Number(key.slice(key.indexOf(':') + 1)), staged: JSON.parse(String(block.value(i, 'payload'))) as Staged });
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
export function mappedColumns(book: Book, tab: 'accounts' | 'deals', rows: readonly Staged[]): string[] {
  const given = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) given.add(field);
  return book
    .place(tab)
    .def.columns.filter((column) => column.owner === 'import' && given.has(column.id))
    .map((column) => column.id);
}
