// A plan for February and one report from 6 December to 5 March: nothing else covers February, so the KPI is shown over the report's own
// period and says so. Of several such periods the one with the most days in the plan's counts, for overlapping slices are never summed.
import { isoOfDay } from '../calendar/isoOfDay';
import { placeIn } from '../calendar/placeIn';
import type { Day, Period } from '../plan/types';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

export const spanPeriod = ({ start, end }: Span): Period => ({ id: `${isoOfDay(start)}..${isoOfDay(end)}`, start, end });

const daysIn = (period: Period, span: Span): number => Math.min(period.end, span.end) - Math.max(period.start, span.start) + 1;

export const ownPeriod = (period: Period, spans: readonly Span[]): Period | null => {
  let best: Span | null = null;
  for (const span of spans) {
    if (placeIn(period, span.start, span.end) !== 'partial') continue;
    const gain = best ? daysIn(period, span) - daysIn(period, best) : 1;
    if (!best || gain > 0 || (gain === 0 && span.end > best.end)) best = span;
  }
  return best && spanPeriod(best);
};
