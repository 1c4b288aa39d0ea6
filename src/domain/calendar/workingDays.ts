// Working days (Monday to Friday) after one day up to another: workingDays(Friday, Monday) = 1, workingDays(Monday, the next Monday) = 5.
// Holidays are not known: they count as working days.
import type { Day } from '../plan/types';

/** of all weeks up to the day; 1970-01-01 was a Thursday */
const countTo = (day: Day): number => {
  const sinceMonday = day + 3;
  const week = Math.floor(sinceMonday / 7);
  return 5 * week + Math.min(sinceMonday - 7 * week + 1, 5);
};

export const workingDays = (from: Day, to: Day): number => countTo(to) - countTo(from);
