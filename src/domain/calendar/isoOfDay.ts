// isoOfDay(20513) = '2026-03-01'.
import type { Day } from '../plan/types';
import { civilOfDay } from './civilOfDay';

export const isoOfDay = (day: Day): string => {
  const { year, month, date } = civilOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};
