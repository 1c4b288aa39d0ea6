// dayOfCivil(2026, 3, 1) = 20513: days since 1970-01-01, counted in 400-year cycles of 146,097 days whose years begin in March,
// so that the leap day is the last day of a year and needs no special case.
import type { Day } from '../plan/types';

const DAYS_TO_EPOCH = 719468; // 0000-03-01 .. 1970-01-01
const CYCLE = 146097;

export const dayOfCivil = (year: number, month: number, date: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(y / 400);
  const ofCycle = y - cycle * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return cycle * CYCLE + ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear - DAYS_TO_EPOCH;
};
