// Rows of a small tab, read at once: one getValues over all columns of ours, but for columns of live formulas, which are never read back.
import { choiceCode } from '../../tabs/choices';
import type { ChoiceId, TabId } from '../../tabs/types';
import type { Book } from '../workbook/book';
import { isDate } from '../workbook/isDate';
import type { TabPlace } from '../workbook/tabPlace';
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
  /** as `money`; a text that is no number is named in Health */
  amount(column: string): number | null;
  /** -1 = unknown */
  day(column: string): number;
  /** as `day`; what is neither blank nor a day is named in Health */
  date(column: string): number;
  /** code of a choice column; null where blank, or where the word is none of the list, which is named in Health */
  choice(column: string, choice: ChoiceId): string | null;
}

/** Columns of the grid from the first to the last of ours, without those of live formulas: [first, width] of each piece. */
function piecesOf(place: TabPlace): [number, number][] {
  const live = new Set(place.def.columns.filter((column) => column.live).map((column) => place.columns.get(column.id) as number));
  const positions = [...place.columns.values()];
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  const pieces: [number, number][] = [];
  for (let position = left; position <= right; position++) {
    if (live.has(position)) continue;
    const last = pieces[pieces.length - 1];
    if (last && last[0] + last[1] === position) last[1]++;
    else pieces.push([position, 1]);
  }
  return pieces;
}

/** By row, then by position in the grid. */
function readGrid(place: TabPlace, rows: number): unknown[][] {
  const lines: unknown[][] = Array.from({ length: rows }, () => []);
  for (const [first, width] of piecesOf(place)) {
    const values = place.sheet.getRange(/* row= */ place.headerRow + 1, first, rows, width).getValues();
    for (let r = 0; r < rows; r++) for (let c = 0; c < width; c++) lines[r][first + c] = values[r][c];
  }
  return lines;
}

function smallRow(book: Book, place: TabPlace, row: number, line: readonly unknown[]): SmallRow {
  const { zone, findings } = book;
  const at = (column: string) => ({ tab: place.id, row, column });
  const raw = (column: string): unknown => findings.readable(line[place.columns.get(column) as number], at(column));
  const word = (column: string) => textOf(raw(column), zone).trim() || null;
  return {
    row,
    raw,
    text: (column) => textOf(raw(column), zone),
    word,
    number: (column) => orNull(numberOf(raw(column))),
    money: (column) => orNull(moneyOf(raw(column))),
    amount(column) {
      const value = raw(column);
      if (typeof value !== 'number' && word(column) !== null) findings.cell('bad_number', textOf(value, zone).trim(), at(column));
      return orNull(moneyOf(value));
    },
    day: (column) => dayOf(raw(column), zone),
    date(column) {
      const value = raw(column);
      const day = dayOf(value, zone);
      const text = isDate(value) ? '' : textOf(value, zone).trim();
      if (day < 0 && text !== '') findings.cell('bad_date', text, at(column));
      return day;
    },
    choice(column, choice) {
      const found = word(column);
      const code = found === null ? null : choiceCode(choice, found);
      if (found !== null && code === null) findings.word(found, at(column));
      return code;
    },
  };
}

export function readSmallTab(book: Book, tab: TabId): SmallRow[] {
  const place = book.place(tab);
  const rows = place.sheet.getLastRow() - place.headerRow;
  if (rows <= 0) return [];
  const ours = place.def.columns.filter((column) => !column.live).map((column) => place.columns.get(column.id) as number);
  const lines: SmallRow[] = [];
  readGrid(place, rows).forEach((line, i) => {
    if (ours.some((position) => line[position] !== '')) lines.push(smallRow(book, place, place.headerRow + 1 + i, line));
  });
  return lines;
}
