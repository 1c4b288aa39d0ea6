// monthsBack(2026-03-31, 1) = 2026-02-28: the same date some months earlier, or the month's last day where it has no such date.
import type { Day } from '../plan/types';
import { civilOfDay } from './civilOfDay';
import { dayOfCivil } from './dayOfCivil';
import { monthsFrom } from './monthsFrom';

export const monthsBack = (day: Day, months: number): Day => {
  const { year, month, date } = civilOfDay(day);
  const count = year * 12 + month - 1 - months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return Math.min(dayOfCivil(toYear, toMonth, 1) + date - 1, monthsFrom(toYear, toMonth, 1).end);
};
