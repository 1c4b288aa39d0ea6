import type { Slices } from '../slices';
import type { Value } from '../types';
import { type Currencies, currenciesOf } from './currencyOf';
import type { ReadRows } from './readRows';
import type { TableSource } from './tableSource';

const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null);

/** The currencies of the rows that were read; several of them are said, since their amounts must not be added. */
export function* tableCurrencies(source: TableSource, rows: ReadRows, stated: readonly Value[]): Slices<Currencies> {
  const money = rows.columns.filter(({ style }) => style.reading === 'money');
  const currencies = yield* currenciesOf(
    stated.map(textOf),
    money.map(({ header, index }) => ({ header, cells: rows.source.map(({ cells }) => cells[index] ?? '') })),
  );
  if (currencies.all.length > 1) source.warnings.add('mixed_currencies', { currencies: currencies.all.join(', ') });
  return currencies;
}
