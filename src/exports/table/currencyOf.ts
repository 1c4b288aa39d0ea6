// The currency of a table: its own column, else the header of a money column (`Liikevaihto (1000 €)`, `Amount spent (INR)`), else the marks in
// the cells (`USD 485,000.00`), row by row.

import { bareNumber } from '../columnStyle/bareNumber';
import { currencyOfMark } from '../columnStyle/currencyOfMark';
import { eachOf, inTurn, type Slices } from '../slices';

export interface MoneyColumn {
  readonly header: string;
  readonly cells: readonly string[];
}
export interface Currencies {
  /** every currency met, in the order of appearance */
  readonly all: readonly string[];
  /** by row, where rows say it */
  readonly byRow: readonly (string | null)[] | null;
}

const UNIT = /\b(?:[ktm])?(eur|usd|gbp|sek|nok|dkk)\b|([€$£])|\(([a-z]{3})\)/i;

const inHeader = (header: string): string | null => {
  const unit = UNIT.exec(header);
  return unit ? currencyOfMark(unit[1] ?? unit[2] ?? unit[3]) : null;
};
const known = (codes: readonly (string | null)[]): string[] => [...new Set(codes.filter((code): code is string => code !== null))];

function* marksIn({ cells }: MoneyColumn): Slices<readonly (string | null)[]> {
  const marks: (string | null)[] = [];
  yield* eachOf(cells.length, (at) => marks.push(bareNumber(cells[at])?.currency ?? null));
  return marks;
}

/** The mark of a row's first amount that has one; null where amounts of one row differ in currency, which no column can hold. */
function* markOfRows(marks: readonly (readonly (string | null)[])[]): Slices<readonly (string | null)[]> {
  const rows: (string | null)[] = [];
  yield* eachOf(marks[0].length, (row) => {
    const said = known(marks.map((column) => column[row]));
    rows.push(said.length === 1 ? said[0] : null);
  });
  return rows;
}

/** @param stated the cells of the currency column, null where blank */
export function* currenciesOf(stated: readonly (string | null)[], money: readonly MoneyColumn[]): Slices<Currencies> {
  const codes = known(stated);
  if (codes.length) return { all: codes, byRow: stated };
  const headers = known(money.map(({ header }) => inHeader(header)));
  if (headers.length) return { all: headers, byRow: null };
  const marks = yield* inTurn(money, marksIn);
  const all = [...new Set(marks.flatMap(known))];
  return { all, byRow: all.length === 0 ? null : yield* markOfRows(marks) };
}
