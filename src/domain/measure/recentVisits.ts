// The meaningful sessions of an account in the window that ends today and that no trigger has used yet: with a window of 14 days,
// today the 20th and sessions on the 5th, 9th and 18th, {count: 2, first: 9th, last: 18th}. The 5th is older than the window.
// Size: accounts x (3 numbers + one visit id).
import type { Day, VisitColumns } from '../plan/types';
import { isLaterVisit } from '../visits/isLaterVisit';
import { isMeaningful } from '../visits/isMeaningful';
import { orderOfVisit, type VisitOrder } from '../visits/orderOfVisit';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';
import { wordOf } from './wordOf';

export interface Recent {
  count: number;
  first: Day;
  /** the newest session: the event that completes the evidence */
  last: VisitOrder;
  id: string;
}
export interface RecentState {
  readonly context: MeasureContext;
  /** by position of the account: sessions up to this one have fired */
  readonly used: ReadonlyMap<number, VisitOrder>;
  readonly recent: Map<number, Recent>;
}

/** A trigger whose visit id cannot be read has used all that came up to the day it fired. */
const usedBy = (evidence: string, fired: Day): VisitOrder => orderOfVisit(evidence) || { day: fired, second: 86400, ordinal: 0 };

const init = (context: MeasureContext): RecentState => {
  const used = new Map<number, VisitOrder>();
  for (const trigger of context.basis.fired) {
    const account = context.positions.get(trigger.subject);
    if (trigger.rule !== 'REPEAT_VISITS' || account === undefined) continue;
    const order = usedBy(trigger.evidence, trigger.fired);
    const standing = used.get(account);
    if (!standing || isLaterVisit(order, standing)) used.set(account, order);
  }
  return { context, used, recent: new Map() };
};

const joinRecent = (state: RecentState, account: number, more: Recent): void => {
  const standing = state.recent.get(account);
  if (!standing) {
    state.recent.set(account, { ...more });
    return;
  }
  standing.count += more.count;
  standing.first = Math.min(standing.first, more.first);
  if (!isLaterVisit(more.last, standing.last)) return;
  standing.last = more.last;
  standing.id = more.id;
};

const add = (state: RecentState, block: VisitColumns): void => {
  const { settings, today, positionsOf } = state.context;
  const positions = positionsOf(block.account);
  const from = today - settings.repeat_visits_days + 1;
  for (let at = 0; at < block.length; at += 1) {
    const day = block.day[at];
    if (day < from || day > today || block.account.codes[at] < 0) continue;
    const account = positions[block.account.codes[at]];
    if (account < 0 || !isMeaningful(block.pages[at], block.seconds[at], settings)) continue;
    const id = wordOf(block.id, at);
    const named = orderOfVisit(id);
    const order = { day, second: Math.max(block.second[at], 0), ordinal: named ? named.ordinal : 0 };
    const used = state.used.get(account);
    if (!used || isLaterVisit(order, used)) joinRecent(state, account, { count: 1, first: day, last: order, id });
  }
};

const merge = (a: RecentState, b: RecentState): RecentState => {
  b.recent.forEach((more, account) => {
    joinRecent(a, account, more);
  });
  return a;
};

type SavedRecent = [account: string, recent: Recent][];

export const recentVisits: Accumulator<MeasureContext, RecentState, VisitColumns, ReadonlyMap<number, Recent>> = {
  init,
  add,
  merge,
  finish: (state) => state.recent,
  save: (state) => {
    const saved: SavedRecent = [];
    state.context.accounts.forEach((id, at) => {
      if (state.recent.has(at)) saved.push([id, state.recent.get(at)!]);
    });
    return JSON.stringify(saved);
  },
  load: (context, text) => {
    const state = init(context);
    for (const [id, recent] of JSON.parse(text) as SavedRecent) if (context.positions.has(id)) state.recent.set(context.positions.get(id)!, recent);
    return state;
  },
};
