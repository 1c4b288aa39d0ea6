// A visit at 10:15 is later than one at 09:00 of the same day; of two that began in the same second the one with the higher ordinal.
import type { VisitOrder } from './orderOfVisit';

export const isLaterVisit = (a: VisitOrder, b: VisitOrder): boolean => {
  if (a.day !== b.day) return a.day > b.day;
  if (a.second !== b.second) return a.second > b.second;
  return a.ordinal > b.ordinal;
};
