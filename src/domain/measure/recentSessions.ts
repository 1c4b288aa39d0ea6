// Meaningful sessions of each account by day in the 70 days that end today: two of Kaskitek today and one too short are 2 on day 69.
// Size: accounts x 1 number a day of the window.
import { WINDOW_DAYS, windowDay } from '../interest/window';
import type { VisitColumns } from '../plan/types';
import { isMeaningful } from '../visits/isMeaningful';
import type { MeasureContext } from './context';
import type { Accumulator } from './types';

export interface RecentSessionState {
  readonly context: MeasureContext;
  /** by account and day of the window */
  readonly sessions: Float64Array;
}

const init = (context: MeasureContext): RecentSessionState => ({ context, sessions: new Float64Array(context.accounts.length * WINDOW_DAYS) });

const add = ({ context, sessions }: RecentSessionState, block: VisitColumns): void => {
  const { today, settings, positionsOf } = context;
  const positions = positionsOf(block.account);
  for (let at = 0; at < block.length; at += 1) {
    const day = windowDay(block.day[at], today);
    if (day < 0 || block.account.codes[at] < 0) continue;
    const account = positions[block.account.codes[at]];
    if (account >= 0 && isMeaningful(block.pages[at], block.seconds[at], settings)) sessions[account * WINDOW_DAYS + day] += 1;
  }
};

const merge = (a: RecentSessionState, b: RecentSessionState): RecentSessionState => {
  for (let at = 0; at < a.sessions.length; at += 1) a.sessions[at] += b.sessions[at];
  return a;
};

type SavedDays = [account: string, days: [day: number, count: number][]][];

export const recentSessions: Accumulator<MeasureContext, RecentSessionState, VisitColumns, Float64Array> = {
  init,
  add,
  merge,
  finish: ({ sessions }) => sessions,
  save: ({ context, sessions }) => {
    const saved: SavedDays = context.accounts.map((id, account) => {
      const days = Array.from(sessions.subarray(account * WINDOW_DAYS, (account + 1) * WINDOW_DAYS), (count, day): [number, number] => [day, count]);
      return [id, days.filter(([, count]) => count > 0)];
    });
    return JSON.stringify(saved.filter(([, days]) => days.length > 0));
  },
  load: (context, text) => {
    const state = init(context);
    for (const [id, days] of JSON.parse(text) as SavedDays) {
      const account = context.positions.get(id);
      if (account !== undefined) for (const [day, count] of days) state.sessions[account * WINDOW_DAYS + day] = count;
    }
    return state;
  },
};
