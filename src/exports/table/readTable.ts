// One table of a file: from the records below its header to rows for one tab.

import { tabOf } from '../../tabs/registry';
import type { TabId } from '../../tabs/types';
import type { ExportsWords } from '../../text/en/exports';
import { exportsText } from '../../text/exports';
import { type Period, periodOf } from '../period/periodOf';
import { type RowSpans, rowSpans } from '../period/rowSpans';
import { statedSpans } from '../period/statedSpans';
import { headerIndex } from '../recognise/headerIndex';
import { eachOf, part, type Slices } from '../slices';
import type { ReadTable, SeenTable, UnplacedTable, Value } from '../types';
import { addDerived } from './addDerived';
import { addUp } from './addUp';
import { compareTotals } from './compareTotals';
import type { Currencies } from './currencyOf';
import { type ReadRows, readRows } from './readRows';
import { tableCurrencies } from './tableCurrencies';
import type { TableSource } from './tableSource';
import { touchIds } from './touchIds';
import { warnOfHeader, warnOfPart, warnOfStyles } from './warnOfTable';

/** Values by column id of the tab, all columns equally long. */
type Columns = Map<string, readonly Value[]>;

const dayOf = (value: Value): string | null => (value !== null && typeof value === 'object' ? value.date : null);
const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null);
const hasColumn = (tab: TabId | null, id: string): boolean => tab !== null && tabOf(tab).columns.some((column) => column.id === id);

const readPeriod = (source: TableSource, rows: ReadRows, columns: Columns): Period => {
  const { records, section, found, name, fileDate } = source;
  const { format, at } = found;
  const order = (rows.headerLang && format.dayOrder?.[rows.headerLang]) ?? 'dmy';
  const starts = columns.get('started') ?? columns.get('at') ?? columns.get('start') ?? [];
  const days: string[] = [];
  for (const values of [starts, columns.get('end') ?? []]) {
    for (const value of values) if (value !== null && typeof value === 'object') days.push(value.date);
  }
  const preamble = [...section.above, ...records.slice(section.from, at)].map((record) => record.join(' '));
  const place = { name, fileDate, preamble, order };
  return periodOf(format.period, { ...place, days }, source.warnings);
};

const vendorOf = ({ found }: TableSource): string => {
  const { format, columns } = found;
  const other = format.vendorWithout;
  return other && !columns.some(({ field }) => other.fields.includes(field.field)) ? other.vendor : format.vendor;
};

const spansOf = (source: TableSource, columns: Columns, count: number, period: Period): RowSpans | null => {
  if (!hasColumn(source.found.format.tab, 'end')) return null;
  const said = source.found.columns.find(({ field }) => field.field === 'start')?.grain ?? null;
  const starts = columns.get('start')?.map(dayOf) ?? new Array<null>(count).fill(null);
  const ends = columns.get('end')?.map(dayOf);
  return ends ? statedSpans(starts, ends) : rowSpans(starts, period, said);
};

/** Weeks and months reach beyond the day on which the last of them starts. */
const stretched = (period: Period, spans: RowSpans | null): Period => {
  const ends = (spans?.spans ?? []).map(({ end }) => end).filter((end): end is string => end !== null);
  const last = [...ends, period.end ?? ''].sort().pop();
  return spans && spans.grain !== 'total' && last ? { ...period, end: last } : period;
};

interface Constants {
  readonly vendor: string;
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
const addConstants = (columns: Columns, tab: TabId | null, count: number, { vendor, spans, currencies }: Constants): void => {
  if (hasColumn(tab, 'vendor')) columns.set('vendor', new Array(count).fill(vendor));
  if (spans) setSpans(columns, spans);
  const { all, byRow } = currencies;
  if (!hasColumn(tab, 'currency') || columns.has('currency') || all.length === 0) return;
  columns.set('currency', byRow && all.length > 1 ? byRow : new Array(count).fill(all.length === 1 ? all[0] : null));
};

const sumsOf = (rows: ReadRows, mixed: boolean): Record<string, number> => {
  const sums: Record<string, number> = {};
  rows.columns.forEach(({ field, additive, style }, at) => {
    const sum = additive && !(mixed && style.reading === 'money') ? addUp(rows.values[at]) : null;
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

function* transpose(columns: Columns, count: number): Slices<readonly (readonly Value[])[]> {
  const list = [...columns.values()];
  const rows: Value[][] = [];
  yield* eachOf(count, (at) => rows.push(list.map((column) => column[at])));
  return rows;
}

/** What the file looked like, whatever it says. */
const layoutOf = (source: TableSource, rows: ReadRows): Pick<SeenTable, 'encoding' | 'delimiter' | 'locale' | 'headerRow' | 'columns'> => {
  const { found, records, encoding, delimiter } = source;
  const field = (at: number) => found.columns.find(({ index, second }) => index === at || second?.index === at)?.field.field ?? null;
  const columns = records[found.at].map((header, index) => ({ header, field: field(index) }));
  return { encoding, delimiter, locale: localeOf(rows), headerRow: found.at + 1, columns };
};

const sumUp = (source: TableSource, rows: ReadRows, mixed: boolean): Pick<SeenTable, 'totalRows' | 'sums' | 'stated' | 'nonAdditive'> => {
  const { stated, totals } = rows;
  const sums = sumsOf(rows, mixed);
  const columns = rows.columns.map(({ field, header, style }) => ({ field, header, money: style.reading === 'money' }));
  compareTotals(columns, { sums, stated, rows: rows.source.length, lang: source.lang }, source.warnings);
  return { totalRows: totals.length, sums, stated, nonAdditive: neverSummed(source, rows) };
};

const levelOf = ({ records, found }: TableSource): string => {
  const { places } = headerIndex(records[found.at]);
  return found.format.levels?.find(({ header }) => places.has(header))?.level ?? found.format.level;
};

const placed = (source: TableSource, seen: SeenTable): ReadTable | UnplacedTable => {
  const { id, tab } = source.found.format;
  if (tab !== null) return { ...seen, tab, warnings: source.warnings.all() };
  const advice = exportsText[source.lang].noTab[id as keyof ExportsWords['noTab']]();
  return { ...seen, tab, advice, warnings: [...source.warnings.all(), { code: 'no_tab', message: advice }] };
};

/** how far reading is after the rows, between what is done with whole columns */
const STEPS = [0.8, 0.81, 0.85, 0.86, 0.9] as const;

export function* readTable(source: TableSource): Slices<ReadTable | UnplacedTable> {
  const { id, tab, report, dated, derived = [] } = source.found.format;
  warnOfHeader(source);
  const rows = yield* part(readRows(source), 0, STEPS[0]);
  warnOfStyles(source, rows);
  yield STEPS[0];
  warnOfPart(source, rows);
  const count = rows.source.length;
  const columns: Columns = new Map(rows.columns.map(({ field }, at) => [field, rows.values[at]]));
  const stated = readPeriod(source, rows, columns);
  yield STEPS[1];
  const currencies = yield* part(tableCurrencies(source, rows, columns.get('currency') ?? []), STEPS[1], STEPS[2]);
  const spans = spansOf(source, columns, count, stated);
  const { assumed, start, end } = stretched(stated, spans);
  const vendor = vendorOf(source);
  yield STEPS[3];
  addDerived(columns, derived, count);
  if (tab === 'touches') columns.set('id', yield* part(touchIds(columns, count, vendor), STEPS[3], STEPS[4]));
  addConstants(columns, tab, count, { vendor, spans, currencies });
  yield STEPS[4];
  const grain = dated ? 'day' : (spans?.grain ?? 'total');
  const facts = {
    format: id,
    vendor,
    slice: { report, adAccount: source.found.format.adAccount ?? adAccountOf(columns), level: levelOf(source), grain },
    ...layoutOf(source, rows),
    period: { start, end },
    periodAssumed: assumed,
    currency: currencies.all.length === 1 ? currencies.all[0] : null,
    ...sumUp(source, rows, currencies.all.length > 1),
  };
  const data = {
    fields: [...columns.keys()],
    rows: yield* part(transpose(columns, count), STEPS[4], 1),
    sourceRows: rows.source.map(({ row }) => row),
  };
  return placed(source, { ...facts, ...data, questions: rows.questions, warnings: [] });
}
