// People's cells of measurement rows, by subject: the newest row that holds some says what the next report's row takes over.
import type { TabId } from '../../tabs/types';
import { importOf } from '../commit/importKey';
import { readBlocks } from '../reading/readColumns';
import { textOf } from '../reading/typedValue';
import type { Book } from '../workbook/book';
import { isDate } from '../workbook/isDate';
import { SUBJECTS } from './subjects';

export type Kept = Readonly<Record<string, string | number | boolean>>;
export interface MeasuredRow {
  readonly key: string;
  readonly import: number;
  readonly subject: string;
  readonly name: string;
  readonly cells: Kept;
  readonly filled: boolean;
  /** first day that the row covers; null where it is no date */
  readonly start: unknown;
}

export function readMeasured(book: Book, tab: TabId): MeasuredRow[] {
  const place = book.place(tab);
  const subject = SUBJECTS[tab];
  const peoples = place.def.columns.filter((column) => column.owner === 'people').map((column) => column.id);
  const day = place.columns.has('start') ? 'start' : 'started';
  const rows: MeasuredRow[] = [];
  readBlocks(place, ['import', day, ...(subject?.columns ?? []), ...peoples], (block) => {
    for (let i = 0; i < block.length; i++) {
      const key = String(block.value(i, 'import'));
      const text = (column: string): string => textOf(block.value(i, column), book.zone).trim();
      const cells: Record<string, string | number | boolean> = {};
      for (const column of peoples) {
        const value = block.value(i, column);
        if (value !== '' && !isDate(value)) cells[column] = value as string | number | boolean;
      }
      rows.push({
        key,
        import: importOf(key),
        subject: subject ? subject.key(text) : '',
        name: subject ? subject.name(text) : '',
        cells,
        filled: Object.keys(cells).length > 0,
        start: block.value(i, day),
      });
    }
  });
  return rows;
}

/** The newest row of each subject that holds something: rows of later imports stand for newer ones. */
export function newestBySubject(rows: readonly MeasuredRow[]): Map<string, MeasuredRow> {
  const newest = new Map<string, MeasuredRow>();
  for (const row of rows) {
    const known = newest.get(row.subject);
    if (row.filled && row.subject !== '' && (!known || row.import >= known.import)) newest.set(row.subject, row);
  }
  return newest;
}
