// In touch in the days that end today (90, setting): on 14 February, 90 days begin on 17 November, so a click of that day still counts and one of
// the day before does not.
import type { PersonTouches } from '../measure/personDays';
import type { Day } from '../plan/types';

export const isActivated = (touches: PersonTouches | null, today: Day, days: number): boolean =>
  touches !== null && touches.lastIn >= 0 && today - touches.lastIn < days;
