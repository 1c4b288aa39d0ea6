// The reverse gear: MQLs and later cases that did not close in this round, with what was learned. Deal 17 reached Offer and was lost on 30
// January for 'Postponed'; its person clicked again on 1 March, 30 days later: {furthest: 4, reason: 'Postponed', returned: 1 March}.
// The disqualified are not among them: they do not come back.
import type { Journey } from '../journey/journeys';
import type { PersonTouches } from '../measure/personDays';
import type { Day } from '../plan/types';
import type { LifecycleFacts } from './lifecycleFacts';
import type { TurnedBack } from './types';

const isBack = ({ fate }: Journey): boolean => fate === 'lost' || fate === 'nurture' || fate === 'rejected';

/** A deal's closing day, else the day sales answered. */
const sinceOf = ({ lead, deal, fate }: Journey, { ledger }: LifecycleFacts): Day => {
  if (deal && fate !== 'rejected') return deal.closed;
  return lead ? (ledger.get(lead.id)?.acted ?? -1) : -1;
};

/** The first day with an in-touch after `since`: counts up to a day only grow, so it is found by halves. */
const firstAfter = ({ lastIn, inBefore }: PersonTouches, since: Day): Day => {
  let [low, high] = [since + 1, lastIn];
  const before = inBefore(low);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (inBefore(middle + 1) > before) high = middle;
    else low = middle + 1;
  }
  return low;
};

const returnOf = ({ lead }: Journey, since: Day, { ledger, touches }: LifecycleFacts): Day => {
  const person = lead ? ledger.get(lead.id)?.person : undefined;
  const known = person ? touches.of(person) : null;
  return known && since >= 0 && known.lastIn > since ? firstAfter(known, since) : -1;
};

/** Newest first; those of an unknown day last. */
export const turnedBack = (facts: LifecycleFacts): TurnedBack[] => {
  const { basis, leadWords, dealWords } = facts;
  return facts.journeys
    .filter(isBack)
    .map((journey): TurnedBack => {
      const { lead, deal, furthest, fate } = journey;
      const [ofLead, ofDeal] = [lead && leadWords.get(lead.id), deal && dealWords.get(deal.id)];
      const account = basis.accounts[journey.account] || null;
      const since = sinceOf(journey, facts);
      return {
        lead: lead ? lead.id : null,
        deal: deal ? deal.id : null,
        name: ofDeal?.title || ofLead?.name || (deal ? deal.id : lead!.id),
        account: account && { id: account.id, name: account.name },
        fate: fate as TurnedBack['fate'],
        furthest,
        reason: ofDeal?.lostReason || ofLead?.reason || '',
        since,
        returned: returnOf(journey, since, facts),
      };
    })
    .sort((a, b) => b.since - a.since || (a.name < b.name ? -1 : 1));
};
