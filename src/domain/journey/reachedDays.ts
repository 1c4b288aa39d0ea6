// On which day a case reached each rung of the ladder (lead, MQL, SQL, opportunity, offer, won; -1 = never). Reaching a stage means having
// passed all earlier ones: lead on day 100, no MQL day, SQL on day 130 is MQL on day 130 too, and an MQL day of 140 counts as 130.
// A case whose stage says SQL without a day is an SQL from its furthest known day on: at the earliest from the day it came in.
import type { Day } from '../plan/types';
import { LADDER } from '../stages/ladder';

/** by rung of the ladder, -1 = unknown or never */
export type StageDays = readonly Day[];
export const NO_DAYS: StageDays = LADDER.map(() => -1);

/** Known days stand; each one also bounds the earlier stages. The day it came in stands as typed. */
const passed = (days: StageDays): Day[] => {
  const filled = days.slice();
  let later = -1;
  for (let rung = days.length - 1; rung >= 0; rung -= 1) {
    if (filled[rung] < 0 || (rung > 0 && later >= 0 && later < filled[rung])) filled[rung] = later;
    later = filled[rung];
  }
  return filled;
};

export const furthestOf = (days: StageDays): number => {
  for (let rung = days.length - 1; rung >= 0; rung -= 1) if (days[rung] >= 0) return rung;
  return -1;
};

/** `furthest`: rung that the case's stage names, -1 = none. Without any known day nothing is reached. */
export const reachedDays = (days: StageDays, furthest: number): StageDays => {
  const filled = passed(days);
  const dated = furthestOf(filled);
  if (dated < 0) return filled;
  for (let rung = dated + 1; rung <= furthest; rung += 1) filled[rung] = Math.max(filled[dated], filled[0]);
  return filled;
};
