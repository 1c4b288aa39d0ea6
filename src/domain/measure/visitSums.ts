// Identified sessions per account: how many in the plan's period, how many of them meaningful, the last day, and which days had one
// (a report over its own period asks for other days than the plan's). Kaskitek on 2 and 9 March, one meaningful: 2, 1, 9 March.
// Lengths and pages are summed over the sessions that state them: 120 seconds and an unknown length are 120 seconds of 1 session.
// Size: accounts x (7 numbers + one bit per day of the period and of the year before and after it).
import type { Day, VisitColumns } from '../plan/types';
import { isMeaningful } from '../visits/isMeaningful';
import type { MeasureContext } from './context';
import { anyDay, type DaySpan, setDay, wordsOf } from './dayBits';
import { joinTally, newTally, type RowTally, tallyRow } from './rowTally';
import { loadVisits, saveVisits } from './savedVisits';
import type { Accumulator } from './types';
import { yearAround } from './yearAround';

/** By account: a figure of the period's sessions that state it, and how many these are. */
export interface KnownSums {
  readonly sum: Float64Array;
  readonly sessions: Int32Array;
}
export interface VisitState {
  readonly context: MeasureContext;
  readonly span: DaySpan;
  readonly visits: Int32Array;
  readonly meaningful: Int32Array;
  readonly seconds: KnownSums;
  readonly pages: KnownSums;
  /** -1 = none */
  readonly last: Int32Array;
  readonly bits: Uint32Array;
  /** first and last day of all rows, companies off the list too: what the export covers; -1 = no rows */
  readonly covers: { from: Day; to: Day };
  readonly undated: RowTally;
  /** rows of days after `today`: not counted */
  readonly later: RowTally;
}
export interface VisitSums {
  readonly visits: Int32Array;
  readonly meaningful: Int32Array;
  readonly seconds: KnownSums;
  readonly pages: KnownSums;
  readonly last: Int32Array;
  readonly covers: { readonly from: Day; readonly to: Day };
  readonly undated: Readonly<RowTally>;
  readonly later: Readonly<RowTally>;
  /** did the account visit between these days, both included? */
  readonly visited: (account: number, from: Day, to: Day) => boolean;
}

const newKnown = (accounts: number): KnownSums => ({ sum: new Float64Array(accounts), sessions: new Int32Array(accounts) });

const addKnown = (into: KnownSums, account: number, figure: number): void => {
  if (!(figure >= 0)) return;
  into.sum[account] += figure;
  into.sessions[account] += 1;
};

const joinKnown = (into: KnownSums, more: KnownSums, account: number): void => {
  into.sum[account] += more.sum[account];
  into.sessions[account] += more.sessions[account];
};

const init = (context: MeasureContext): VisitState => {
  const span = yearAround(context.period);
  const count = context.accounts.length;
  return {
    context,
    span,
    visits: new Int32Array(count),
    meaningful: new Int32Array(count),
    seconds: newKnown(count),
    pages: newKnown(count),
    last: new Int32Array(count).fill(-1),
    bits: new Uint32Array(count * wordsOf(span)),
    covers: { from: -1, to: -1 },
    undated: newTally(),
    later: newTally(),
  };
};

const widen = (covers: VisitState['covers'], from: Day, to: Day): void => {
  if (from < 0) return;
  covers.from = covers.from < 0 ? from : Math.min(covers.from, from);
  covers.to = Math.max(covers.to, to);
};

const addVisit = (state: VisitState, block: VisitColumns, at: number, account: number): void => {
  const { period, settings } = state.context;
  const [day, pages, seconds] = [block.day[at], block.pages[at], block.seconds[at]];
  setDay(state.bits, account * wordsOf(state.span), state.span, day);
  if (day > state.last[account]) state.last[account] = day;
  if (day < period.start || day > period.end) return;
  state.visits[account] += 1;
  if (isMeaningful(pages, seconds, settings)) state.meaningful[account] += 1;
  addKnown(state.seconds, account, seconds);
  addKnown(state.pages, account, pages);
};

const add = (state: VisitState, block: VisitColumns): void => {
  const { positionsOf, today } = state.context;
  const positions = positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    if (day < 0 || day > today) {
      tallyRow(day < 0 ? state.undated : state.later, block.row[at]);
      continue;
    }
    widen(state.covers, day, day);
    const account = block.account.codes[at] < 0 ? -1 : positions[block.account.codes[at]];
    if (account >= 0) addVisit(state, block, at, account);
  }
};

const merge = (a: VisitState, b: VisitState): VisitState => {
  for (let at = 0; at < a.visits.length; at += 1) {
    a.visits[at] += b.visits[at];
    a.meaningful[at] += b.meaningful[at];
    joinKnown(a.seconds, b.seconds, at);
    joinKnown(a.pages, b.pages, at);
    a.last[at] = Math.max(a.last[at], b.last[at]);
  }
  for (let at = 0; at < a.bits.length; at += 1) a.bits[at] |= b.bits[at];
  widen(a.covers, b.covers.from, b.covers.to);
  joinTally(a.undated, b.undated);
  joinTally(a.later, b.later);
  return a;
};

const finish = (state: VisitState): VisitSums => ({
  visits: state.visits,
  meaningful: state.meaningful,
  seconds: state.seconds,
  pages: state.pages,
  last: state.last,
  covers: state.covers,
  undated: state.undated,
  later: state.later,
  visited: (account, from, to) => anyDay(state.bits, account * wordsOf(state.span), state.span, from, to),
});

export const visitSums: Accumulator<MeasureContext, VisitState, VisitColumns, VisitSums> = {
  init,
  add,
  merge,
  finish,
  save: saveVisits,
  load: (context, saved) => loadVisits(init(context), saved),
};
