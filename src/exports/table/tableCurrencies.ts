import type { Value } from '../types';
import { type Currencies, currenciesOf } from './currencyOf';
import type { ReadRows } from './readRows';
import type { TableSource } from './tableSource';

const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null);

/** The currencies of the rows that were read; several of them are said, since their amounts must not be added. */
export const tableCurrencies = (source: TableSource, rows: ReadRows, stated: readonly Value[]): Currencies => {
  const money = rows.columns.filter(({ style }) => style.reading === 'money');
  const currencies = currenciesOf(
    stated.map(textOf),
    money.map(({ header, index }) => ({ header, cells: rows.source.map(({ cells }) => cells[index] ?? '') })),
  );
  if (currencies.all.length > 1) source.warnings.add('mixed_currencies', { currencies: currencies.all.join(', ') });
  return currencies;
};
