// monthsFrom(2026, 10, 3) = 2026-10-01 .. 2026-12-31: whole months, the first one counted from 1 and allowed to run over the year's end.
import type { Day } from '../plan/types';
import { dayOfCivil } from './dayOfCivil';

const firstOf = (year: number, month: number): Day => dayOfCivil(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);

export const monthsFrom = (year: number, month: number, count: number): { start: Day; end: Day } => ({
  start: firstOf(year, month),
  end: firstOf(year, month + count) - 1,
});
