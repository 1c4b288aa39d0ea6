// The days that a rise of interest is judged by: the last 14, held against the 56 before them. On 14 February they begin on 7 December and 1
// February; day 0 of the window is 7 December, day 69 is today.
import type { Day } from '../plan/types';

export const RECENT_DAYS = 14;
export const BEFORE_DAYS = 56;
export const WINDOW_DAYS = RECENT_DAYS + BEFORE_DAYS;

/** Position in the window, -1 = outside. */
export const windowDay = (day: Day, today: Day): number => (day > today || day <= today - WINDOW_DAYS ? -1 : day - (today - WINDOW_DAYS + 1));
