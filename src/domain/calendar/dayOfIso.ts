// dayOfIso('1970-01-02') = 1, dayOfIso('2026-03-01') = 20513. Text that is no date of the calendar is an error of the caller.
import type { Day } from '../plan/types';
import { dayOfCivil } from './dayOfCivil';
import { isIsoDay } from './isIsoDay';

export const dayOfIso = (iso: string): Day => {
  if (!isIsoDay(iso)) throw new Error(`"${iso}" is not a date as YYYY-MM-DD`);
  return dayOfCivil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
};
