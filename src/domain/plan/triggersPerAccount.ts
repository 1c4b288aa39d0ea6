// Triggers that call for action at each account: those that fire in this build, and earlier ones that nobody has handled. One open
// REPEAT_VISITS and one new DEAL_MOVED of Kaskitek are 2.
import type { DealSums } from '../measure/dealSums';
import { TRIGGER_RULES } from '../triggers/registry';
import type { PlanBasis, TriggerResult } from './types';

export const triggersPerAccount = (basis: PlanBasis, deals: DealSums, fresh: readonly TriggerResult[]): Map<string, number> => {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  const count = (key: string, account: string | undefined) => {
    if (account === undefined || keys.has(key)) return;
    keys.add(key);
    counts.set(account, (counts.get(account) || 0) + 1);
  };
  for (const { key, account } of fresh) count(key, account ? account.id : undefined);
  const accountOfDeal = (deal: string): string | undefined => {
    const at = deals.accountOf.get(deal);
    return at === undefined || at < 0 ? undefined : basis.accounts[at].id;
  };
  const aboutDeals = TRIGGER_RULES.filter((rule) => rule.audience === 'deal').map((rule): string => rule.id);
  for (const { key, rule, subject, open } of basis.fired) if (open) count(key, aboutDeals.indexOf(rule) < 0 ? subject : accountOfDeal(subject));
  return counts;
};
