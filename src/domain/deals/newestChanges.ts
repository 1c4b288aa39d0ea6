// The newest change of each deal after it was first seen: a deal seen on 5 March as Lead and on 19 March as Offer has moved from Lead to
// Offer; one that was seen once has not moved.
import type { Day, DealChange } from '../plan/types';

export interface Moved {
  readonly before: DealChange;
  readonly now: DealChange;
}

export const differs = (a: Pick<DealChange, 'stage' | 'probability'>, b: Pick<DealChange, 'stage' | 'probability'>): boolean =>
  a.stage !== b.stage || a.probability !== b.probability;

/** Oldest first, rows of one day in the order they were written. */
export const inOrder = (history: readonly DealChange[]): DealChange[] =>
  history
    .map((change, at) => ({ change, at }))
    .sort((a, b) => a.change.observed - b.change.observed || a.at - b.at)
    .map(({ change }) => change);

export const newestChanges = (history: readonly DealChange[], today: Day): Map<string, Moved | null> => {
  const last = new Map<string, DealChange>();
  const moved = new Map<string, Moved | null>();
  for (const now of inOrder(history)) {
    if (now.observed > today) break;
    const before = last.get(now.deal);
    if (!before) moved.set(now.deal, null);
    else if (differs(before, now)) moved.set(now.deal, { before, now });
    last.set(now.deal, now);
  }
  return moved;
};
