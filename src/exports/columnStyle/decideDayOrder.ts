// `3/4/2026` and `16/4/2026` in one column: only day first reads both, so the whole column is day first.
import { eachOf, type Slices } from '../slices';
import type { Evidence } from './decideDecimal';
import { type DayOrder, readDate } from './readDate';

export function* decideDayOrder(cells: readonly string[]): Slices<Evidence<DayOrder>> {
  let dayFirst = 0;
  let monthFirst = 0;
  let differ = false;
  yield* eachOf(cells.length, (at) => {
    const dmy = readDate(cells[at], 'dmy');
    const mdy = readDate(cells[at], 'mdy');
    if (dmy) dayFirst++;
    if (mdy) monthFirst++;
    if (dmy?.date !== mdy?.date) differ = true;
  });
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return differ ? 'either' : 'any';
}
