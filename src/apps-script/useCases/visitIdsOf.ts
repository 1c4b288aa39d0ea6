// Visit id = vendor | company key | started at | ordinal. Ordinals go on from those visits of the same file that are in already.
import { visitIds } from '../../domain/visits/visitIds';
import type { Cell } from '../../sheet/model';
import type { Book } from '../workbook/book';
import { type Earlier, earlierOrdinals, parted } from './earlierOrdinals';
import { momentText } from './momentText';

export interface VisitRow {
  readonly company: string;
  readonly started: Cell;
}

export function visitIdsOf(book: Book, earlier: Earlier, rows: readonly VisitRow[]): string[] {
  const before = earlierOrdinals(book, earlier);
  const ids = visitIds(
    earlier.vendor,
    rows.map(({ company, started }) => ({ company, started: momentText(started) })),
  );
  return ids.map((id) => {
    const [visit, ordinal] = parted(id);
    return `${visit}|${ordinal + (before.get(visit) ?? 0)}`;
  });
}
