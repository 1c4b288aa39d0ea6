// The interest of every target account, by position. Kaskitek with 3 clicks of two people and 2 sessions in the last 14 days, and 4 touches in
// the 56 days before: 5 after 4, 2 %, rises.
import type { RecentTouches } from '../measure/recentTouches';
import type { TouchSums } from '../measure/touchSums';
import type { VisitSums } from '../measure/visitSums';
import type { PlanBasis } from '../plan/types';
import { type Interest, interestOf } from './interestOf';
import { BEFORE_DAYS, WINDOW_DAYS } from './window';

export interface InterestSources {
  readonly basis: PlanBasis;
  readonly touches: Pick<TouchSums, 'covers'>;
  readonly visits: Pick<VisitSums, 'covers'>;
  readonly recent: RecentTouches;
  readonly sessions: Float64Array;
}

const sizeOf = (sets: ReadonlyMap<number, ReadonlySet<string>>, account: number): number => {
  const set = sets.get(account);
  return set ? set.size : 0;
};

export const interests = ({ basis, touches, visits, recent, sessions }: InterestSources): Interest[] => {
  const { today, settings } = basis;
  /** rows from the first day of the window on, or older */
  const reachesBack = ({ from }: { from: number }): boolean => from >= 0 && from <= today - WINDOW_DAYS + 1;
  const [byTouches, bySessions] = [reachesBack(touches.covers), reachesBack(visits.covers)];
  return basis.accounts.map((_account, at) => {
    const of = (counts: Float64Array): Float64Array => counts.subarray(at * WINDOW_DAYS, (at + 1) * WINDOW_DAYS);
    const seen =
      bySessions &&
      of(sessions)
        .subarray(BEFORE_DAYS)
        .some((count) => count > 0);
    const visitsToo =
      byTouches &&
      of(recent.visits)
        .subarray(BEFORE_DAYS)
        .some((count) => count > 0);
    return interestOf({
      others: byTouches ? of(recent.others) : null,
      visits: byTouches ? of(recent.visits) : null,
      sessions: bySessions ? of(sessions) : null,
      people: byTouches ? sizeOf(recent.people, at) : 0,
      // sessions are a channel of their own unless touches tell of the visits
      channels: (byTouches ? sizeOf(recent.channels, at) : 0) + (seen && !visitsToo ? 1 : 0),
      least: settings.interest_least,
    });
  });
};
