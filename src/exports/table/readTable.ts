// One table of a file: from the records below its header to rows for one tab.
import { columnOf, tabOf } from '../../tabs/registry';
import { type Period, periodOf } from '../period/periodOf';
import { type RowSpans, rowSpans } from '../period/rowSpans';
import { foldHeader } from '../recognise/foldHeader';
import type { ReadTable, Value, VendorId } from '../types';
import { addUp } from './addUp';
import { compareTotals } from './compareTotals';
import { currenciesOf } from './currencyOf';
import { type ReadRows, readRows } from './readRows';
import type { TableSource } from './tableSource';

/** Values by column id of the tab, all columns equally long. */
type Columns = Map<string, readonly Value[]>;

const dayOf = (value: Value): string | null => (value !== null && typeof value === 'object' ? value.date : null);
const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null);

const warnOfHeader = ({ records, found, warnings }: TableSource): void => {
  const headers = records[found.at].map(foldHeader);
  for (const { index } of found.columns) {
    const again = headers.findIndex((header, at) => at > index && header === headers[index]);
    if (again >= 0) warnings.add('duplicate_header', { header: records[found.at][index], column: again + 1 });
  }
  const count = found.columns.filter(({ lang }) => lang === null).length;
  if (count > 0) warnings.add('by_position', { count });
};

const warnOfStyles = ({ warnings, records, found }: TableSource, { questions, columns, source }: ReadRows): void => {
  for (const { text, choices, standard } of questions) {
    warnings.add('default_taken', { question: text, answer: choices.find(({ id }) => id === standard)?.text ?? standard });
  }
  for (const { index, style } of columns) {
    const utc = style.reading === 'moment' && source.some(({ cells }) => /\d\s?(z|utc)$/i.test(cells[index] ?? ''));
    if (utc) warnings.add('times_in_utc', { column: records[found.at][index] });
  }
};

const readPeriod = (source: TableSource, rows: ReadRows, columns: Columns): Period => {
  const { format, at } = source.found;
  const order = (rows.headerLang && format.dayOrder?.[rows.headerLang]) ?? 'dmy';
  const days = [...(columns.get('started') ?? columns.get('start') ?? [])].map(dayOf).filter((day): day is string => day !== null);
  const preamble = source.records.slice(0, at).map((record) => record.join(' '));
  return periodOf(format.period, { name: source.name, fileDate: source.fileDate, preamble, days, order }, source.warnings);
};

const vendorOf = ({ found }: TableSource): VendorId => {
  const { format, columns } = found;
  const other = format.vendorWithout;
  return other && !columns.some(({ field }) => other.fields.includes(field.field)) ? other.vendor : format.vendor;
};

interface Constants {
  readonly vendor: VendorId;
  readonly spans: RowSpans | null;
  readonly currency: string | null;
}

/** Columns of the tab that the file states once for all rows, or not per row. */
const addConstants = (columns: Columns, tab: ReadTable['tab'], count: number, { vendor, spans, currency }: Constants): void => {
  const has = (id: string) => tabOf(tab).columns.some((column) => column.id === id);
  const day = (date: string | null): Value => (date === null ? null : { date });
  if (has('vendor')) columns.set('vendor', new Array(count).fill(vendor));
  if (spans) {
    columns.set(
      'start',
      spans.spans.map(({ start }) => day(start)),
    );
    columns.set(
      'end',
      spans.spans.map(({ end }) => day(end)),
    );
  }
  if (has('currency') && currency && !columns.has('currency')) columns.set('currency', new Array(count).fill(currency));
};

const spansOf = (tab: ReadTable['tab'], columns: Columns, count: number, period: Period): RowSpans | null => {
  if (!tabOf(tab).columns.some(({ id }) => id === 'end')) return null;
  return rowSpans(columns.get('start')?.map(dayOf) ?? new Array(count).fill(null), period);
};

const sumsOf = (rows: ReadRows, tab: ReadTable['tab'], mixed: boolean): Record<string, number> => {
  const sums: Record<string, number> = {};
  rows.columns.forEach(({ field, additive }, at) => {
    const sum = additive && !(mixed && columnOf(tab, field).kind === 'money') ? addUp(rows.values[at]) : null;
    if (sum !== null) sums[field] = sum;
  });
  return sums;
};

const neverSummed = (source: TableSource, rows: ReadRows): readonly string[] => {
  const numeric = rows.columns.filter(({ additive, style }) => !additive && ['count', 'number', 'money', 'share'].includes(style.reading));
  return [...new Set([...numeric.map(({ field }) => field), ...source.found.aside.map(({ measure }) => measure)])];
};

const readCurrencies = (source: TableSource, rows: ReadRows, columns: Columns): readonly string[] => {
  const stated = (columns.get('currency') ?? []).map(textOf);
  const money = rows.columns.filter(({ style }) => style.reading === 'money');
  const currencies = currenciesOf(
    stated,
    money.map(({ header, index }) => ({ header, cells: rows.source.map(({ cells }) => cells[index] ?? '') })),
  );
  if (currencies.length > 1) source.warnings.add('mixed_currencies', { currencies: currencies.join(', ') });
  return currencies;
};

const localeOf = ({ shown, headerLang }: ReadRows): string => {
  if (shown === 'point') return 'en';
  if (shown === 'comma') return headerLang === null || headerLang === 'en' ? 'fi' : headerLang;
  return headerLang ?? 'en';
};

const adAccountOf = (columns: Columns): string =>
  [...new Set((columns.get('ad_account') ?? []).map(textOf).filter((name) => name !== null))].sort().join(' + ');

const transpose = (columns: Columns, count: number): readonly (readonly Value[])[] => {
  const list = [...columns.values()];
  return Array.from({ length: count }, (_, at) => list.map((column) => column[at]));
};

/** What the file looked like, whatever it says. */
const layoutOf = (source: TableSource, rows: ReadRows): Pick<ReadTable, 'encoding' | 'delimiter' | 'locale' | 'headerRow' | 'columns'> => {
  const { found, records, encoding, delimiter } = source;
  const field = (index: number) => found.columns.find((column) => column.index === index || column.timeIndex === index)?.field.field ?? null;
  const columns = records[found.at].map((header, index) => ({ header, field: field(index) }));
  return { encoding, delimiter, locale: localeOf(rows), headerRow: found.at + 1, columns };
};

const sumUp = (source: TableSource, rows: ReadRows, mixed: boolean): Pick<ReadTable, 'totalRows' | 'sums' | 'stated' | 'nonAdditive'> => {
  const { stated, totals } = rows;
  const sums = sumsOf(rows, source.found.format.tab, mixed);
  const columns = rows.columns.map(({ field, header, style }) => ({ field, header, money: style.reading === 'money' }));
  compareTotals(columns, { sums, stated, rows: rows.source.length, lang: source.lang }, source.warnings);
  return { totalRows: totals.length, sums, stated, nonAdditive: neverSummed(source, rows) };
};

export const readTable = (source: TableSource): ReadTable => {
  const { id, tab, report, level, dated } = source.found.format;
  warnOfHeader(source);
  const rows = readRows(source);
  warnOfStyles(source, rows);
  const count = rows.source.length;
  const columns: Columns = new Map(rows.columns.map(({ field }, at) => [field, rows.values[at]]));
  const { assumed, ...period } = readPeriod(source, rows, columns);
  const currencies = readCurrencies(source, rows, columns);
  const currency = currencies.length === 1 ? currencies[0] : null;
  const spans = spansOf(tab, columns, count, { assumed, ...period });
  const vendor = vendorOf(source);
  addConstants(columns, tab, count, { vendor, spans, currency });
  const slice = { report, adAccount: adAccountOf(columns), level, grain: dated ? 'day' : (spans?.grain ?? 'total') } as const;
  const facts = {
    format: id,
    vendor,
    tab,
    slice,
    ...layoutOf(source, rows),
    period,
    periodAssumed: assumed,
    currency,
    ...sumUp(source, rows, currencies.length > 1),
  };
  const data = { fields: [...columns.keys()], rows: transpose(columns, count), sourceRows: rows.source.map(({ row }) => row) };
  return { ...facts, ...data, questions: rows.questions, warnings: source.warnings.all() };
};
