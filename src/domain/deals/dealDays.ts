// What a deal says about the stages of its case. Created on 15 January and seen at Offer on 10 February: opportunity on 15 January, offer
// on 10 February; won and closed on 1 March: won on 1 March. Every deal is an opportunity unless its stages say that it has not come so far.
import { furthestOf, NO_DAYS, type StageDays } from '../journey/reachedDays';
import type { Day } from '../plan/types';
import type { Fate } from '../stages/fate';
import { LADDER, rungOf } from '../stages/ladder';
import type { DealCase } from './dealCase';

export interface DealProgress {
  /** by rung, -1 = not known from the deal */
  readonly days: StageDays;
  /** furthest rung ever, by its stage and by what was seen of it */
  readonly furthest: number;
  readonly fate: Fate;
}

const [OPPORTUNITY, OFFER, WON] = ['opportunity', 'offer', 'won'].map((stage) => LADDER.indexOf(stage as (typeof LADDER)[number]));

const furthestRung = (deal: DealCase, seen: StageDays, fate: Fate): number => {
  if (fate === 'won') return WON;
  const known = Math.max(deal.rung, furthestOf(seen));
  // once won and open again, or lost: it has been an offer
  return known < 0 ? OPPORTUNITY : Math.min(known, OFFER);
};

/** A deal that closes after today is still open. */
const fateOn = ({ fate, closed }: DealCase, today: Day): Fate => (closed > today ? 'open' : fate);

export const dealDays = (deal: DealCase, seen: StageDays | undefined, today: Day): DealProgress => {
  const seenDays = seen || NO_DAYS;
  const fate = fateOn(deal, today);
  const furthest = furthestRung(deal, seenDays, fate);
  const days = NO_DAYS.map((_none, rung) => {
    if (rung > furthest) return -1;
    if (rung === WON) return deal.closed >= 0 ? deal.closed : seenDays[WON];
    return rung === OFFER ? seenDays[OFFER] : rung >= rungOf('mql') ? deal.created : -1;
  });
  return { days, furthest, fate };
};
