// A month as the first of its days: `2026-01`, `1/2026`, `01.2026`, `tammikuu 2026`, `Jan 2026`, `202601` and any day of it are 2026-01-01.
import { monthOfName } from './monthNames';
import { type DayOrder, readDate } from './readDate';

const YEAR_FIRST = /^(\d{4})\s?[-/.]?\s?(0?[1-9]|1[0-2])$/;
const MONTH_FIRST = /^(0?[1-9]|1[0-2])\s?[-/.]\s?(\d{4})$/;
const NAMED = /^(\p{L}+\.?)[\s,./-]+(\d{4})$/u;
const NAMED_LAST = /^(\d{4})[\s,./-]+(\p{L}+\.?)$/u;

const firstOf = (year: string, month: number | null): string | null =>
  month === null || Number(year) < 1900 || Number(year) > 2199 ? null : `${year}-${String(month).padStart(2, '0')}-01`;

const monthNamed = (word: string): number | null => monthOfName(word) ?? monthOfName(word.replace(/(ta|n)$/i, ''));

export const readMonth = (cell: string, order: DayOrder): string | null => {
  const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return firstOf(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return firstOf(monthFirst[2], Number(monthFirst[1]));
  const named = NAMED.exec(text);
  if (named) return firstOf(named[2], monthNamed(named[1]));
  const namedLast = NAMED_LAST.exec(text);
  if (namedLast) return firstOf(namedLast[1], monthNamed(namedLast[2]));
  const day = readDate(text, order);
  return day ? `${day.date.slice(0, 7)}-01` : null;
};
