// What each row covers: the whole period where all rows start with it, else a day, or up to the next step (weeks, months).
import { addDays } from './addDays';
import type { Period } from './periodOf';

export interface RowSpans {
  readonly grain: 'total' | 'day';
  readonly spans: readonly { readonly start: string | null; readonly end: string | null }[];
}

const firstDays = (starts: readonly (string | null)[]): string[] => [...new Set(starts.filter((start): start is string => start !== null))].sort();

const isDaily = (days: readonly string[], period: Period): boolean => {
  const neighbours = days.some((day, at) => at > 0 && addDays(days[at - 1], 1) === day);
  return neighbours || (days.length === 1 && days[0] !== period.start);
};

export const rowSpans = (starts: readonly (string | null)[], period: Period): RowSpans => {
  const days = firstDays(starts);
  const whole = days.length === 0 || (days.length === 1 && (period.start === null || days[0] === period.start));
  if (whole) return { grain: 'total', spans: starts.map(() => ({ start: period.start ?? days[0] ?? null, end: period.end })) };
  if (isDaily(days, period)) return { grain: 'day', spans: starts.map((start) => ({ start, end: start })) };
  const endOf = (start: string): string | null => {
    const next = days[days.indexOf(start) + 1];
    return next === undefined ? period.end : addDays(next, -1);
  };
  return { grain: 'total', spans: starts.map((start) => ({ start, end: start === null ? null : endOf(start) })) };
};
