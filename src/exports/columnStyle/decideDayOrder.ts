// `3/4/2026` and `16/4/2026` in one column: only day first reads both, so the whole column is day first.
import type { Evidence } from './decideDecimal';
import { type DayOrder, readDate } from './readDate';

export const decideDayOrder = (cells: readonly string[]): Evidence<DayOrder> => {
  let dayFirst = 0;
  let monthFirst = 0;
  let differ = false;
  for (const cell of cells) {
    const dmy = readDate(cell, 'dmy');
    const mdy = readDate(cell, 'mdy');
    if (dmy) dayFirst++;
    if (mdy) monthFirst++;
    if (dmy?.date !== mdy?.date) differ = true;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return differ ? 'either' : 'any';
};
