// The id of a touch is the file's own, else one made of what happened, to whom and when.
import { type TouchIdentity, touchIds, touchKey } from '../../domain/touches/touchIds';
import type { Book } from '../workbook/book';
import { type Earlier, earlierOrdinals } from './earlierOrdinals';

export interface TouchRow extends TouchIdentity {
  /** the file's own id, '' where it has none */
  readonly id: string;
}

export function touchIdsOf(book: Book, earlier: Earlier, rows: readonly TouchRow[]): string[] {
  const without = rows.filter((row) => row.id === '');
  if (without.length === 0) return rows.map((row) => row.id);
  const made = touchIds(
    without.map((row) => touchKey(earlier.vendor, row)),
    earlierOrdinals(book, earlier),
  );
  let next = 0;
  return rows.map((row) => row.id || made[next++]);
}
