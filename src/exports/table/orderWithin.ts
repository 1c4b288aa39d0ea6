// Which of the parts comes first in the days of a column, where the lines above the header state the period in words: `6/12/2025` in a report from
// December to March is the 6th of December, since the 12th of June lies outside. Without such a period the cells alone tell.
import { decideDayOrder } from '../columnStyle/decideDayOrder';
import type { Evidence } from '../columnStyle/decideDecimal';
import { type DayOrder, readDate } from '../columnStyle/readDate';
import { eachOf, type Slices } from '../slices';

export interface Span {
  readonly start: string;
  readonly end: string;
}

export function* orderWithin(cells: readonly string[], within: Span | null): Slices<Evidence<DayOrder>> {
  const evidence = yield* decideDayOrder(cells);
  if (evidence !== 'either' || within === null) return evidence;
  const fits = { dmy: true, mdy: true };
  yield* eachOf(cells.length, (at) => {
    for (const order of ['dmy', 'mdy'] as const) {
      const day = readDate(cells[at], order)?.date;
      if (day !== undefined && (day < within.start || day > within.end)) fits[order] = false;
    }
  });
  if (fits.dmy === fits.mdy) return 'either';
  return fits.dmy ? 'dmy' : 'mdy';
}
