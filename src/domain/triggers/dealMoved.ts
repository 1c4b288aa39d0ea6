// The stage or probability of a deal changed since it was last seen: deal 17 from Lead (10 %) to Offer (60 %), observed on 19 March, fires
// once with the evidence `17|2026-03-19|Offer`.
import { isoOfDay } from '../calendar/isoOfDay';
import { changeKey } from '../deals/changeKey';
import { type Moved, newestChanges } from '../deals/newestChanges';
import { triggerKey } from './triggerKey';
import type { EventCase, EventRule, TriggerFacts } from './types';

const caseOf = ({ basis, deals, titles }: TriggerFacts, { before, now }: Moved): EventCase => {
  const title = titles.get(now.deal) || now.deal;
  return {
    subject: now.deal,
    account: basis.accounts[deals.accountOf.get(now.deal)!] || null,
    deal: { id: now.deal, name: title },
    evidence: {
      deal: title,
      from: before.stage,
      to: now.stage,
      probabilityFrom: before.probability,
      probabilityTo: now.probability,
      observed: isoOfDay(now.observed),
    },
    evidenceKey: changeKey(now),
  };
};

const fire = (facts: TriggerFacts): EventCase[] => {
  const { basis, deals } = facts;
  const standing = new Set(basis.fired.map((trigger) => trigger.key));
  const fired: EventCase[] = [];
  newestChanges(basis.history, basis.today).forEach((moved, deal) => {
    // a deal that is no longer in Deals cannot be acted on
    if (!moved || !deals.accountOf.has(deal) || standing.has(triggerKey('DEAL_MOVED', deal, changeKey(moved.now)))) return;
    fired.push(caseOf(facts, moved));
  });
  return fired;
};

export const dealMoved: EventRule = { id: 'DEAL_MOVED', kind: 'event', audience: 'deal', ownerRole: 'sales', fire };
