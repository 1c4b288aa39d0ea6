// The stage or probability of a deal changed since it was last seen: deal 17 from Lead (10 %) to Offer (60 %), observed on 19 March, fires
// once with the evidence `17|2026-03-19|Offer`.
import { isoOfDay } from '../calendar/isoOfDay';
import { changeKey } from '../deals/changeKey';
import { type Moved, newestChanges } from '../deals/newestChanges';
import type { TriggerResult } from '../plan/types';
import { triggerKey } from './triggerKey';
import type { TriggerFacts, TriggerRule } from './types';

const resultFor = ({ basis, deals, titles }: TriggerFacts, { before, now }: Moved): TriggerResult => {
  const account = basis.accounts[deals.accountOf.get(now.deal)!];
  const title = titles.get(now.deal) || now.deal;
  const evidenceKey = changeKey(now);
  return {
    key: triggerKey('DEAL_MOVED', now.deal, evidenceKey),
    rule: 'DEAL_MOVED',
    account: account ? { id: account.id, name: account.name } : null,
    person: null,
    deal: { id: now.deal, name: title },
    fired: basis.today,
    due: basis.today + basis.settings.deal_moved_due,
    ownerRole: 'sales',
    owner: account ? account.owner : null,
    evidence: {
      deal: title,
      from: before.stage,
      to: now.stage,
      probabilityFrom: before.probability,
      probabilityTo: now.probability,
      observed: isoOfDay(now.observed),
    },
    evidenceKey,
  };
};

const fire = (facts: TriggerFacts): TriggerResult[] => {
  const { basis, deals } = facts;
  const standing = new Set(basis.fired.map((trigger) => trigger.key));
  const fired: TriggerResult[] = [];
  newestChanges(basis.history, basis.today).forEach((moved, deal) => {
    // a deal that is no longer in Deals cannot be acted on
    if (!moved || !deals.accountOf.has(deal) || standing.has(triggerKey('DEAL_MOVED', deal, changeKey(moved.now)))) return;
    fired.push(resultFor(facts, moved));
  });
  return fired;
};

export const dealMoved: TriggerRule = { id: 'DEAL_MOVED', audience: 'deal', ownerRole: 'sales', fire };
