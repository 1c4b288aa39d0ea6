import type { Book } from '../workbook/book';
import { deleteRowsAt } from '../workbook/rowSpace';
import { readIds } from '../workbook/tabImage';
import { importOf } from './importKey';
import type { DeleteStep } from './step';

export function deleteRows(book: Book, step: DeleteStep): void {
  const place = book.place(step.tab);
  const [keys, imports] = [new Set(step.keys), new Set(step.imports)];
  const rows: number[] = [];
  readIds(place).forEach((key, i) => {
    if (keys.has(key) || (imports.size > 0 && imports.has(importOf(key)))) rows.push(place.headerRow + 1 + i);
  });
  deleteRowsAt(place, rows);
}
