// The reverse gear: MQLs and later cases that did not close in this round, with what was learned. Deal 17 reached Offer and was lost on 30
// January for 'Postponed'; its person clicked again on 1 March, 30 days later: {furthest: 4, reason: 'Postponed', returned: 1 March}.
// The disqualified are not among them: they do not come back.
import type { Journey } from '../journey/journeys';
import type { Day } from '../plan/types';
import type { LifecycleFacts } from './lifecycleFacts';
import type { TurnedBack } from './types';

const isBack = ({ fate }: Journey): boolean => fate === 'lost' || fate === 'nurture' || fate === 'rejected';

/** A deal's closing day, else the day sales answered. */
const sinceOf = ({ lead, deal, fate }: Journey, { ledger }: LifecycleFacts): Day => {
  if (deal && fate !== 'rejected') return deal.closed;
  return lead ? (ledger.get(lead.id)?.acted ?? -1) : -1;
};

const returnOf = ({ lead }: Journey, since: Day, { ledger, touches }: LifecycleFacts): Day => {
  const person = lead ? ledger.get(lead.id)?.person : undefined;
  const known = person ? touches.of(person) : null;
  return known && since >= 0 && known.lastIn > since ? known.lastIn : -1;
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
        lead: lead && lead.id,
        deal: deal && deal.id,
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
