// civilOfDay(20513) = {year: 2026, month: 3, date: 1}: the inverse of dayOfCivil.
import type { Day } from '../plan/types';

export interface Civil {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly date: number;
}

export const civilOfDay = (day: Day): Civil => {
  const sinceYearZero = day + 719468;
  const cycle = Math.floor(sinceYearZero / 146097);
  const ofCycle = sinceYearZero - cycle * 146097;
  const year = Math.floor((ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36524) - Math.floor(ofCycle / 146096)) / 365);
  const ofYear = ofCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: cycle * 400 + year + (month <= 2 ? 1 : 0), month, date: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
};
