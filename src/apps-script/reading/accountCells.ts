// The cells of Accounts that the profile asks: columns of ours by their words in any language, 'location' for city and country, and any
// column of people's own by its header.

import type { IcpCell, IcpRule } from '../../domain/icp/types';
import { foldName } from '../../domain/matching/foldName';
import { isErrorValue } from '../../functions/arguments/isErrorValue';
import { columnOfHeader } from '../../sheet/findByName';
import { choiceCode } from '../../tabs/choices';
import { columnOf } from '../../tabs/registry';
import type { Book } from '../workbook/book';
import { foldedHeaders } from './foldedHeaders';
import type { SmallRow } from './smallTab';
import { textOf } from './typedValue';

const PLACE = ['city', 'country'] as const;
/** Columns that are people's own go by their folded header behind this sign. */
const OWN = 'own:';

/** People's own headers of Accounts by folded text; the leftmost of two that are alike counts. */
function ownHeaders(book: Book): Map<string, number> {
  const place = book.place('accounts');
  const ours = new Set(place.columns.values());
  const own = new Map<string, number>();
  foldedHeaders(place).forEach((name, c) => {
    if (name !== '' && !ours.has(c + 1) && !own.has(name)) own.set(name, c + 1);
  });
  return own;
}

/** What a rule asks, by the word in its column Field; null where Accounts has no such column that people or imports fill. */
export function fieldOf(book: Book, word: string): string | null {
  const choice = choiceCode('icp_field', word);
  if (choice !== null) return choice;
  const ours = columnOfHeader('accounts', word);
  if (ours !== null) return columnOf('accounts', ours).owner === 'build' ? null : ours;
  return ownHeaders(book).has(foldName(word)) ? OWN + foldName(word) : null;
}

function cellOf(value: unknown, book: Book): IcpCell {
  if (typeof value === 'number') return value;
  // as the rules' words of yes and no are compared with tick boxes
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = textOf(value, book.zone).trim();
  return text === '' || isErrorValue(text) ? null : text;
}

function ownCells(book: Book, position: number, rows: readonly SmallRow[]): IcpCell[] {
  const { sheet, headerRow } = book.place('accounts');
  const last = Math.max(...rows.map(({ row }) => row));
  const values = sheet.getRange(headerRow + 1, position, last - headerRow, 1).getValues();
  return rows.map(({ row }) => cellOf(values[row - headerRow - 1][0], book));
}

/** By field, one list of cells per account. */
export function accountCells(book: Book, rules: readonly IcpRule[], rows: readonly SmallRow[]): Map<string, IcpCell[]>[] {
  const fields = [...new Set(rules.map(({ field }) => field))].filter((field): field is string => field !== null);
  const cells = rows.map(() => new Map<string, IcpCell[]>());
  if (rows.length === 0) return cells;
  const own = fields.some((field) => field.startsWith(OWN)) ? ownHeaders(book) : new Map<string, number>();
  for (const field of fields) {
    const position = own.get(field.slice(OWN.length));
    const columns: readonly string[] = field === 'location' ? PLACE : [field];
    const owned = field.startsWith(OWN) && position !== undefined ? ownCells(book, position, rows) : null;
    rows.forEach((row, at) => {
      cells[at].set(field, owned ? [owned[at]] : columns.map((column) => cellOf(row.raw(column), book)));
    });
  }
  return cells;
}
