// What each row covers: the whole period where all rows start with it, else a day, a week or a month. Starts of 1, 5 and 12 January are
// weeks of which the first is short (1 to 4 January), starts of 6 December, 1 January and 1 February are months.
import type { Grain } from '../types';
import { addDays } from './addDays';
import type { Period } from './periodOf';

export interface RowSpans {
  readonly grain: Grain;
  readonly spans: readonly { readonly start: string | null; readonly end: string | null }[];
}

const WEEK = 7;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const firstDays = (starts: readonly (string | null)[]): string[] => [...new Set(starts.filter((start): start is string => start !== null))].sort();

/** The first step may be short, since reports begin on any day. */
const grainOf = (days: readonly string[]): Grain => {
  if (days.length < 2) return 'day';
  const numbers = days.map(dayNumber);
  const later = numbers.slice(1);
  if (days.slice(1).every((day) => day.endsWith('-01'))) return 'month';
  const steady = later.every((day) => (day - later[0]) % WEEK === 0);
  const neighbours = numbers.some((day, at) => at > 0 && day - numbers[at - 1] === 1);
  return steady && !neighbours && (later.length > 1 || later[0] - numbers[0] === WEEK) ? 'week' : 'day';
};

const endOfMonth = (day: string): string => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

/** A short first week ends the day before the weekday on which the others begin. */
const endOfWeek = (day: string, days: readonly string[]): string => {
  const anchor = days[days.length - 1];
  const left = (dayNumber(anchor) - dayNumber(day)) % WEEK || WEEK;
  return addDays(day, left - 1);
};

/** The last week of a report that ends on its third day has three days. */
const capped = (end: string, period: Period, start: string): string =>
  !period.ofRows && period.end !== null && period.end < end && period.end >= start ? period.end : end;

/** @param said what the header of the column says: `Week` */
export const rowSpans = (starts: readonly (string | null)[], period: Period, said: Grain | null = null): RowSpans => {
  const days = firstDays(starts);
  const whole = days.length === 0 || (days.length === 1 && (period.start === null || days[0] === period.start));
  if (said === null && whole) return { grain: 'total', spans: starts.map(() => ({ start: period.start ?? days[0] ?? null, end: period.end })) };
  const grain = said ?? grainOf(days);
  const endOf = (start: string): string => {
    if (grain === 'day') return start;
    return capped(grain === 'month' ? endOfMonth(start) : endOfWeek(start, days), period, start);
  };
  return { grain, spans: starts.map((start) => ({ start, end: start === null ? null : endOf(start) })) };
};
