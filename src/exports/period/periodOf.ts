// Where a table's period stands depends on the format: in the lines above the header, in the file's name, or in the rows themselves.
import type { DayOrder } from '../columnStyle/readDate';
import type { ExportFormat } from '../formats/types';
import type { WarningList } from '../warningList';
import { addDays } from './addDays';
import { datesIn } from './datesIn';

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly assumed: boolean;
  /** no more than the first and last day that rows carry */
  readonly ofRows?: true;
}
export interface PeriodSource {
  readonly name: string;
  /** day of the file itself, where the host knows it */
  readonly fileDate: string | null;
  readonly preamble: readonly string[];
  /** days that the rows carry */
  readonly days: readonly string[];
  readonly order: DayOrder;
}

const UNKNOWN: Period = { start: null, end: null, assumed: false };
const ASSUMED_DAYS = 90;

const span = (dates: readonly string[]): Period | null => {
  if (dates.length < 2) return null;
  const [start, end] = [dates[0], dates[1]].sort();
  return { start, end, assumed: false };
};
const fromRows = (days: readonly string[]): Period | null => {
  if (days.length === 0) return null;
  let [start, end] = [days[0], days[0]];
  for (const day of days) {
    if (day < start) start = day;
    if (day > end) end = day;
  }
  return { start, end, assumed: false, ofRows: true };
};
const covers = (period: Period | null, rows: Period | null): boolean =>
  !!period && !!rows && period.start! <= rows.start! && period.end! >= rows.end!;

const assume = (end: string | undefined, warnings: WarningList): Period => {
  if (end === undefined) {
    warnings.add('period_unknown');
    return UNKNOWN;
  }
  const start = addDays(end, 1 - ASSUMED_DAYS);
  warnings.add('period_assumed', { start, end });
  return { start, end, assumed: true };
};

/** Days or weeks show their end; rows that all start on one day do not. */
const fromFirstDay = (rows: Period | null, warnings: WarningList): Period => {
  if (rows && rows.start !== rows.end) return rows;
  warnings.add('period_unknown');
  return { ...UNKNOWN, start: rows?.start ?? null };
};

export const periodOf = (kind: ExportFormat['period'], source: PeriodSource, warnings: WarningList): Period => {
  if (kind === 'none') return UNKNOWN;
  const inName = datesIn(source.name, source.order);
  const inPreamble = datesIn(source.preamble.join('\n'), source.order);
  const rows = fromRows(source.days);
  if (kind === 'observed') {
    const observed = inName.length ? inName[inName.length - 1] : null;
    if (!observed) warnings.add('observed_unknown');
    return { start: observed, end: observed, assumed: false };
  }
  const stated = span(inPreamble) ?? span(inName);
  if (kind === 'rows') return covers(stated, rows) ? stated! : (rows ?? UNKNOWN);
  if (stated) return stated;
  if (kind === 'preamble') return fromFirstDay(rows, warnings);
  return assume(inName[0] ?? source.fileDate ?? undefined, warnings);
};
