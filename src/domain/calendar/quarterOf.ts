// quarterOf(2026-02-10, 1) = 2026-Q1; with a fiscal year that begins in April the same day lies in 2025-Q4 (January to March 2026).
import type { Day, Period } from '../plan/types';
import { civilOfDay } from './civilOfDay';
import { monthsFrom } from './monthsFrom';

export const quarterOf = (day: Day, fiscalMonth: number): Period => {
  const { year, month } = civilOfDay(day);
  const sinceYearBegan = (month - fiscalMonth + 12) % 12;
  const fiscalYear = month < fiscalMonth ? year - 1 : year;
  const quarter = Math.floor(sinceYearBegan / 3);
  return { id: `${fiscalYear}-Q${quarter + 1}`, ...monthsFrom(fiscalYear, fiscalMonth + 3 * quarter, 3) };
};
