// An import of 19 March that shows deal 17 at Offer, last seen at Lead, adds one row; shown at Lead with the same probability it adds none.
// The first sight of a deal makes a row too, and is no change.
import { uniqueId } from '../account/uniqueId';
import type { Day, DealChange } from '../plan/types';
import { changeKey } from './changeKey';
import { differs, inOrder } from './newestChanges';

export interface ObservedDeal {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly probability: number | null;
  readonly amount: number | null;
}
export interface HistoryRow extends DealChange {
  readonly id: string;
  readonly title: string;
  /** null = typed by people, found by the build */
  readonly import: number | null;
}

interface Neighbours {
  readonly before: DealChange | null;
  readonly after: DealChange | null;
}

/** The rows of a deal next to a day: an older export may be read after a newer one. */
const neighbours = (history: readonly DealChange[], observedOn: Day): Map<string, Neighbours> => {
  const found = new Map<string, Neighbours>();
  for (const change of inOrder(history)) {
    const { before, after } = found.get(change.deal) || { before: null, after: null };
    found.set(change.deal, change.observed <= observedOn ? { before: change, after } : { before, after: after || change });
  }
  return found;
};

const isNew = (deal: ObservedDeal, { before, after }: Neighbours): boolean => {
  if (before) return differs(before, deal);
  return !after || differs(after, deal);
};

export const newHistoryRows = (
  history: readonly DealChange[],
  deals: readonly ObservedDeal[],
  observedOn: Day,
  importId: number | null,
): HistoryRow[] => {
  const known = neighbours(history, observedOn);
  const taken = new Set(history.map(changeKey));
  return deals
    .filter((deal) => isNew(deal, known.get(deal.id) || { before: null, after: null }))
    .map(({ id: deal, title, stage, probability, amount }) => {
      const id = uniqueId(changeKey({ deal, observed: observedOn, stage }), taken);
      return { id, deal, title, observed: observedOn, stage, probability, amount, import: importId };
    });
};
