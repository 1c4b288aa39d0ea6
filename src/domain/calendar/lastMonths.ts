// The months that end with a day: lastMonths(2026-02-14, 12) = 2025-02-15 .. 2026-02-14. A month that lacks the date begins anew on its
// successor's first day: lastMonths(2026-03-31, 1) = 2026-03-01 .. 2026-03-31, since February has no 31st.
import type { Day } from '../plan/types';
import { civilOfDay } from './civilOfDay';
import { dayOfCivil } from './dayOfCivil';
import { monthsFrom } from './monthsFrom';

export const lastMonths = (day: Day, months: number): { start: Day; end: Day } => {
  const { year, month, date } = civilOfDay(day);
  const before = year * 12 + (month - 1) - months;
  const [thatYear, thatMonth] = [Math.floor(before / 12), (before % 12) + 1];
  const { end } = monthsFrom(thatYear, thatMonth, 1);
  return { start: Math.min(dayOfCivil(thatYear, thatMonth, date), end) + 1, end: day };
};
