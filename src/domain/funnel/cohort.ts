// Conversion from a stage to the next by cohort: of the cases that entered the first in the window, the share that reached the second by
// its end. 20 MQLs, 6 of them SQLs after a median of 14 days, 5 others not 14 days old yet: 6 of 15, not 6 of 20. Fresh cases are left out
// even if they passed.
import type { DayWindow } from '../calendar/baseWindow';
import type { StageDays } from '../journey/reachedDays';
import { median } from '../statistics/median';

export interface Cohort {
  /** old enough to judge */
  readonly entered: number;
  readonly passed: number;
  readonly fresh: number;
  /** of all that passed, fresh ones too; null = none did, and then none is called fresh */
  readonly medianDays: number | null;
}

export const cohort = (cases: readonly { readonly days: StageDays }[], into: number, { from, to }: DayWindow): Cohort => {
  const inside = cases.filter(({ days }) => days[into - 1] >= from && days[into - 1] <= to);
  const hasPassed = ({ days }: { readonly days: StageDays }) => days[into] >= 0 && days[into] <= to;
  const medianDays = median(inside.filter(hasPassed).map(({ days }) => days[into] - days[into - 1]));
  const ripe = inside.filter(({ days }) => medianDays === null || to - days[into - 1] >= medianDays);
  return { entered: ripe.length, passed: ripe.filter(hasPassed).length, fresh: inside.length - ripe.length, medianDays };
};
