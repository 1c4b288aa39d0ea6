// When Deal history first saw a deal at a rung or above it: Qualified on 20 January and Offer on 10 February are SQL on the 20th,
// opportunity and offer on 10 February. -1 = never seen so far.
import { foldName } from '../matching/foldName';
import type { Day, DealChange, StageMap } from '../plan/types';
import { LADDER, rungOf } from '../stages/ladder';

/** by deal, then by rung of the ladder */
export type SeenStages = ReadonlyMap<string, readonly Day[]>;

export const seenStages = (history: readonly DealChange[], stages: StageMap, today: Day): SeenStages => {
  const seen = new Map<string, Day[]>();
  for (const { deal, observed, stage } of history) {
    const rung = rungOf(stages.byName.get(foldName(stage)) || null);
    if (observed > today || rung < 0) continue;
    const days = seen.get(deal) || LADDER.map(() => -1);
    seen.set(deal, days);
    for (let at = 0; at <= rung; at += 1) days[at] = days[at] < 0 ? observed : Math.min(days[at], observed);
  }
  return seen;
};
