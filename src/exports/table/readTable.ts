// One table of a file: from the records below its header to rows for one tab.
import { columnOf, tabOf } from '../../tabs/registry';
import { type Period, periodOf } from '../period/periodOf';
import { type RowSpans, rowSpans } from '../period/rowSpans';
import type { ReadTable, Value, VendorId } from '../types';
import { addDerived } from './addDerived';
import { addUp } from './addUp';
import { compareTotals } from './compareTotals';
import type { Currencies } from './currencyOf';
import { type ReadRows, readRows } from './readRows';
import { tableCurrencies } from './tableCurrencies';
import type { TableSource } from './tableSource';
import { touchIds } from './touchIds';
import { warnOfHeader, warnOfStyles } from './warnOfTable';

/** Values by column id of the tab, all columns equally long. */
type Columns = Map<string, readonly Value[]>;

const dayOf = (value: Value): string | null => (value !== null && typeof value === 'object' ? value.date : null);
const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null);
const hasColumn = (tab: ReadTable['tab'], id: string): boolean => tabOf(tab).columns.some((column) => column.id === id);

const readPeriod = (source: TableSource, rows: ReadRows, columns: Columns): Period => {
  const { format, at } = source.found;
  const order = (rows.headerLang && format.dayOrder?.[rows.headerLang]) ?? 'dmy';
  const days = [...(columns.get('started') ?? columns.get('at') ?? columns.get('start') ?? [])].map(dayOf);
  const preamble = source.records.slice(0, at).map((record) => record.join(' '));
  const place = { name: source.name, fileDate: source.fileDate, preamble, order };
  return periodOf(format.period, { ...place, days: days.filter((day): day is string => day !== null) }, source.warnings);
};

const vendorOf = ({ found }: TableSource): VendorId => {
  const { format, columns } = found;
  const other = format.vendorWithout;
  return other && !columns.some(({ field }) => other.fields.includes(field.field)) ? other.vendor : format.vendor;
};

const spansOf = (source: TableSource, columns: Columns, count: number, period: Period): RowSpans | null => {
  if (!hasColumn(source.found.format.tab, 'end')) return null;
  const said = source.found.columns.find(({ field }) => field.field === 'start')?.grain ?? null;
  return rowSpans(columns.get('start')?.map(dayOf) ?? new Array(count).fill(null), period, said);
};

/** Weeks and months reach beyond the day on which the last of them starts. */
const stretched = (period: Period, spans: RowSpans | null): Period => {
  const ends = (spans?.spans ?? []).map(({ end }) => end).filter((end): end is string => end !== null);
  const last = [...ends, period.end ?? ''].sort().pop();
  return spans && spans.grain !== 'total' && last ? { ...period, end: last } : period;
};

interface Constants {
  readonly vendor: VendorId;
  readonly spans: RowSpans | null;
  readonly currencies: Currencies;
}

const setSpans = (columns: Columns, { spans }: RowSpans): void => {
  const day = (date: string | null): Value => (date === null ? null : { date });
  columns.set(
    'start',
    spans.map(({ start }) => day(start)),
  );
  columns.set(
    'end',
    spans.map(({ end }) => day(end)),
  );
};

/** Columns of the tab that the file states once for all rows, or not per row. */
const addConstants = (columns: Columns, tab: ReadTable['tab'], count: number, { vendor, spans, currencies }: Constants): void => {
  if (hasColumn(tab, 'vendor')) columns.set('vendor', new Array(count).fill(vendor));
  if (spans) setSpans(columns, spans);
  const { all, byRow } = currencies;
  if (!hasColumn(tab, 'currency') || columns.has('currency') || all.length === 0) return;
  columns.set('currency', byRow && all.length > 1 ? byRow : new Array(count).fill(all.length === 1 ? all[0] : null));
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
  const field = (at: number) => found.columns.find(({ index, second }) => index === at || second?.index === at)?.field.field ?? null;
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
  const { id, tab, report, level, dated, derived = [] } = source.found.format;
  warnOfHeader(source);
  const rows = readRows(source);
  warnOfStyles(source, rows);
  const count = rows.source.length;
  const columns: Columns = new Map(rows.columns.map(({ field }, at) => [field, rows.values[at]]));
  const stated = readPeriod(source, rows, columns);
  const currencies = tableCurrencies(source, rows, columns.get('currency') ?? []);
  const spans = spansOf(source, columns, count, stated);
  const { assumed, ...period } = stretched(stated, spans);
  const vendor = vendorOf(source);
  addDerived(columns, derived, count);
  if (tab === 'touches') columns.set('id', touchIds(columns, count, vendor));
  addConstants(columns, tab, count, { vendor, spans, currencies });
  const slice = { report, adAccount: adAccountOf(columns), level, grain: dated ? 'day' : (spans?.grain ?? 'total') } as const;
  const facts = {
    format: id,
    vendor,
    tab,
    slice,
    ...layoutOf(source, rows),
    period,
    periodAssumed: assumed,
    currency: currencies.all.length === 1 ? currencies.all[0] : null,
    ...sumUp(source, rows, currencies.all.length > 1),
  };
  const data = { fields: [...columns.keys()], rows: transpose(columns, count), sourceRows: rows.source.map(({ row }) => row) };
  return { ...facts, ...data, questions: rows.questions, warnings: source.warnings.all() };
};
