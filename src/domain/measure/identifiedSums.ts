// Sessions of all identified companies, on the list or not: how many a day, and how many of the plan's period are meaningful. A visit of
// Kaskitek with 3 pages and one of an unlisted company with 1 page on 2 March: 2 sessions that day, 1 meaningful.
// Size: one number per day of the period and of the year before and after it (a page report over its own period asks for other days).
import type { Day, VisitColumns } from '../plan/types';
import { isMeaningful } from '../visits/isMeaningful';
import type { MeasureContext } from './context';
import type { DaySpan } from './dayBits';
import type { Accumulator } from './types';
import { yearAround } from './yearAround';

export interface IdentifiedState {
  readonly context: MeasureContext;
  readonly span: DaySpan;
  /** by day of the span */
  readonly sessions: Float64Array;
  meaningful: number;
}
export interface IdentifiedSums {
  readonly meaningful: number;
  /** sessions between these days, both included */
  readonly sessionsIn: (from: Day, to: Day) => number;
}

const init = (context: MeasureContext): IdentifiedState => {
  const span = yearAround(context.period);
  return { context, span, sessions: new Float64Array(span.last - span.first + 1), meaningful: 0 };
};

const add = (state: IdentifiedState, block: VisitColumns): void => {
  const { span, sessions } = state;
  const { period, settings, today } = state.context;
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    // a row of no company identifies nobody
    if (day < span.first || day > Math.min(span.last, today) || (block.account.codes[at] < 0 && block.company.codes[at] < 0)) continue;
    sessions[day - span.first] += 1;
    if (day < period.start || day > period.end) continue;
    if (isMeaningful(block.pages[at], block.seconds[at], settings)) state.meaningful += 1;
  }
};

const merge = (a: IdentifiedState, b: IdentifiedState): IdentifiedState => {
  for (let at = 0; at < a.sessions.length; at += 1) a.sessions[at] += b.sessions[at];
  a.meaningful += b.meaningful;
  return a;
};

const sessionsIn =
  ({ span, sessions }: IdentifiedState) =>
  (from: Day, to: Day): number => {
    let sum = 0;
    // at most the days of the span
    for (let day = Math.max(from, span.first); day <= Math.min(to, span.last); day += 1) sum += sessions[day - span.first];
    return sum;
  };

interface SavedIdentified {
  meaningful: number;
  days: [day: Day, sessions: number][];
}

const save = ({ span, sessions, meaningful }: IdentifiedState): string => {
  const days = Array.from(sessions, (count, at): [Day, number] => [span.first + at, count]).filter(([, count]) => count > 0);
  return JSON.stringify({ meaningful, days });
};

const load = (context: MeasureContext, saved: string): IdentifiedState => {
  const { meaningful, days } = JSON.parse(saved) as SavedIdentified;
  const state = init(context);
  state.meaningful = meaningful;
  for (const [day, count] of days) if (day >= state.span.first && day <= state.span.last) state.sessions[day - state.span.first] = count;
  return state;
};

export const identifiedSums: Accumulator<MeasureContext, IdentifiedState, VisitColumns, IdentifiedSums> = {
  init,
  add,
  merge,
  finish: (state) => ({ meaningful: state.meaningful, sessionsIn: sessionsIn(state) }),
  save,
  load,
};
