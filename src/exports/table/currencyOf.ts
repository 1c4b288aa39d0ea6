// The currency of a table: its own column, else the header of a money column (`Liikevaihto (1000 €)`, `Amount spent (INR)`), else the marks in
// the cells (`USD 485,000.00`), row by row.
import { bareNumber } from '../columnStyle/bareNumber';
import { currencyOfMark } from '../columnStyle/currencyOfMark';

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

/** The mark of a row's first amount that has one; null where amounts of one row differ in currency, which no column can hold. */
const markOf = (money: readonly MoneyColumn[], row: number): string | null => {
  const marks = known(money.map(({ cells }) => bareNumber(cells[row])?.currency ?? null));
  return marks.length === 1 ? marks[0] : null;
};

/** @param stated the cells of the currency column, null where blank */
export const currenciesOf = (stated: readonly (string | null)[], money: readonly MoneyColumn[]): Currencies => {
  const codes = known(stated);
  if (codes.length) return { all: codes, byRow: stated };
  const headers = known(money.map(({ header }) => inHeader(header)));
  if (headers.length) return { all: headers, byRow: null };
  const marks = money.flatMap(({ cells }) => cells.map((cell) => bareNumber(cell)?.currency ?? null));
  const all = known(marks);
  if (all.length === 0) return { all, byRow: null };
  return { all, byRow: money[0].cells.map((_, row) => markOf(money, row)) };
};
