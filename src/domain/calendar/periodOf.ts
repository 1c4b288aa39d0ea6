// periodOf('2026-Q1', 1) = 2026-01-01 .. 2026-03-31; with a fiscal year that begins in April, 2026-04-01 .. 2026-06-30:
// a fiscal year is named after the calendar year in which it begins. A month is always a calendar month. null = not a period.
import type { Period } from '../plan/types';
import { dayOfIso } from './dayOfIso';
import { isIsoDay } from './isIsoDay';
import { monthsFrom } from './monthsFrom';

const rangeOf = (from: string, to: string): Period | null => {
  if (!isIsoDay(from) || !isIsoDay(to) || from > to) return null;
  return { id: `${from}..${to}`, start: dayOfIso(from), end: dayOfIso(to) };
};

export const periodOf = (text: string, fiscalMonth: number): Period | null => {
  const id = text.trim().toUpperCase();
  const year = Number(id.slice(0, 4));
  if (/^\d{4}$/.test(id)) return { id, ...monthsFrom(year, fiscalMonth, 12) };
  if (/^\d{4}-Q[1-4]$/.test(id)) return { id, ...monthsFrom(year, fiscalMonth + 3 * (Number(id[6]) - 1), 3) };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(id)) return { id, ...monthsFrom(year, Number(id.slice(5)), 1) };
  const range = /^(\S{10})\s*\.\.\s*(\S{10})$/.exec(id);
  return range && rangeOf(range[1], range[2]);
};
