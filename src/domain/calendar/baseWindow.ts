// The months that conversions rest on: with 12 months and today 2026-02-14 they are 2025-02-15 to 2026-02-14, before them 2024-02-15 to
// 2025-02-14.
import type { Day } from '../plan/types';
import { monthsBack } from './monthsBack';

export interface DayWindow {
  readonly from: Day;
  /** inclusive */
  readonly to: Day;
}
export interface BaseWindow extends DayWindow {
  /** of equal length, just before */
  readonly previous: DayWindow;
}

export const baseWindow = (today: Day, months: number): BaseWindow => {
  const before = monthsBack(today, months);
  return { from: before + 1, to: today, previous: { from: monthsBack(today, 2 * months) + 1, to: before } };
};
