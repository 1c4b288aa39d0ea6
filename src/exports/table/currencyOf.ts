// The currency of a table: its own column, else the header of a money column (`Liikevaihto (1000 €)`), else the marks in the cells.
import { bareNumber } from '../columnStyle/bareNumber';
import { currencyOfMark } from '../columnStyle/currencyOfMark';

export interface MoneyColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

const UNIT = /\b(?:[ktm])?(eur|usd|gbp|sek|nok|dkk)\b|([€$£])/i;

const inHeader = (header: string): string | null => {
  const unit = UNIT.exec(header);
  return unit ? currencyOfMark(unit[1] ?? unit[2]) : null;
};

/** every currency met, in the order of appearance */
export const currenciesOf = (stated: readonly (string | null)[], money: readonly MoneyColumn[]): readonly string[] => {
  const codes = stated.filter((code): code is string => code !== null && code !== '');
  if (codes.length) return [...new Set(codes)];
  const headers = money.map(({ header }) => inHeader(header)).filter((code): code is string => code !== null);
  if (headers.length) return [...new Set(headers)];
  const marks = money.flatMap(({ cells }) => cells.map((cell) => bareNumber(cell)?.currency ?? null));
  return [...new Set(marks.filter((code): code is string => code !== null))];
};
