// Rows of a small tab, read at once: one getValues over all columns of ours that are asked for.
import type { TabId } from '../../tabs/types';
import type { Book } from '../workbook/book';
import { dayOf, moneyOf, numberOf, orNull, textOf } from './typedValue';

export interface SmallRow {
  /** sheet row, 1-based */
  readonly row: number;
  raw(column: string): unknown;
  text(column: string): string;
  /** trimmed; null where blank */
  word(column: string): string | null;
  number(column: string): number | null;
  money(column: string): number | null;
  /** -1 = unknown */
  day(column: string): number;
}

export function readSmallTab(book: Book, tab: TabId): SmallRow[] {
  const place = book.place(tab);
  const rows = place.sheet.getLastRow() - place.headerRow;
  if (rows <= 0) return [];
  const positions = [...place.columns.values()];
  const left = Math.min(...positions);
  const range = place.sheet.getRange(/* row= */ place.headerRow + 1, left, rows, Math.max(...positions) - left + 1);
  const { zone } = book;
  const lines: SmallRow[] = [];
  range.getValues().forEach((line, i) => {
    const raw = (column: string): unknown => line[(place.columns.get(column) as number) - left];
    if (positions.every((position) => line[position - left] === '')) return;
    lines.push({
      row: place.headerRow + 1 + i,
      raw,
      text: (column) => textOf(raw(column), zone),
      word: (column) => textOf(raw(column), zone).trim() || null,
      number: (column) => orNull(numberOf(raw(column))),
      money: (column) => orNull(moneyOf(raw(column))),
      day: (column) => dayOf(raw(column), zone),
    });
  });
  return lines;
}
