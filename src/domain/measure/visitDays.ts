// Meaningful sessions of target accounts by day and source, over the plan's period, the base window and the window before it: two from
// 'LinkedIn' and one without a source on 2 March are {2 March: {linkedin: 2, '': 1}}.
// Size: one number per day of these spans and source that had such a session.
import { type BaseWindow, baseWindow } from '../calendar/baseWindow';
import { foldName } from '../matching/foldName';
import type { Coded, Day, VisitColumns } from '../plan/types';
import { isMeaningful } from '../visits/isMeaningful';
import { codeTable } from './codeTable';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';

export interface VisitDaysState {
  readonly context: MeasureContext;
  readonly within: BaseWindow;
  readonly folded: (column: Coded) => readonly string[];
  readonly byDay: Map<Day, Map<string, number>>;
}
export interface VisitDays {
  /** meaningful sessions between two days, both included, by folded source ('' = none named) */
  readonly between: (from: Day, to: Day) => ReadonlyMap<string, number>;
}

const init = (context: MeasureContext): VisitDaysState => ({
  context,
  within: baseWindow(context.today, context.settings.base_window_months),
  folded: codeTable(foldName),
  byDay: new Map(),
});

const plus = (byDay: VisitDaysState['byDay'], day: Day, source: string, count: number): void => {
  const sources = byDay.get(day) || new Map<string, number>();
  byDay.set(day, sources);
  sources.set(source, (sources.get(source) || 0) + count);
};

const add = (state: VisitDaysState, block: VisitColumns): void => {
  const { positionsOf, settings, today, period } = state.context;
  const positions = positionsOf(block.account);
  const sources = state.folded(block.source);
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    const wanted = (day >= state.within.previous.from && day <= today) || (day >= period.start && day <= Math.min(period.end, today));
    if (!wanted || block.account.codes[at] < 0 || positions[block.account.codes[at]] < 0) continue;
    if (!isMeaningful(block.pages[at], block.seconds[at], settings)) continue;
    plus(state.byDay, day, block.source.codes[at] < 0 ? '' : sources[block.source.codes[at]], 1);
  }
};

const between = (byDay: VisitDaysState['byDay'], from: Day, to: Day): Map<string, number> => {
  const sums = new Map<string, number>();
  byDay.forEach((sources, day) => {
    if (day < from || day > to) return;
    sources.forEach((count, source) => {
      sums.set(source, (sums.get(source) || 0) + count);
    });
  });
  return sums;
};

type Saved = [day: Day, sources: [source: string, count: number][]][];

export const visitDays: Accumulator<MeasureContext, VisitDaysState, VisitColumns, VisitDays> = {
  init,
  add,
  merge: (a, b) => {
    b.byDay.forEach((sources, day) => {
      sources.forEach((count, source) => {
        plus(a.byDay, day, source, count);
      });
    });
    return a;
  },
  finish: (state) => ({ between: (from, to) => between(state.byDay, from, to) }),
  save: (state) => {
    const saved: Saved = Array.from(state.byDay).map(([day, sources]) => [day, Array.from(sources)]);
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const state = init(context);
    for (const [day, sources] of JSON.parse(text) as Saved) state.byDay.set(day, new Map(sources));
    return state;
  },
};
