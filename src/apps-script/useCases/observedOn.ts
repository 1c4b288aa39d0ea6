import type { ImportRow } from '../reading/readImports';
import { dayOfInstant } from '../reading/typedValue';
import type { Book } from '../workbook/book';

/** The day on which what the file says was so: the export's date, else the day of the import. */
export const observedOn = (book: Book, standing: ImportRow): number => (standing.end >= 0 ? standing.end : dayOfInstant(Date.now(), book.zone));
