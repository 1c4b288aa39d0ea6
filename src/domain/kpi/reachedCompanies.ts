// Companies with at least 5 impressions (setting) in the company-level report, on the list or off it, and what sales judged of them:
// 20 reached, 8 of them judged, 6 yes. A company is one by its account, else by its company key, however many rows it has.
import type { Period } from '../plan/types';
import type { KpiFacts } from './facts';
import { reachedAccounts } from './reachedAccounts';

export interface ReachedCompanies {
  readonly period: Period;
  readonly own: boolean;
  readonly reached: number;
  readonly judged: number;
  readonly yes: number;
}

export const reachedCompanies = (facts: KpiFacts): ReachedCompanies => {
  const { basis, companies } = facts;
  const { period, own, companies: group } = reachedAccounts(facts);
  const counts = { reached: 0, judged: 0, yes: 0 };
  const count = (key: string, impressions: number): void => {
    if (!(impressions >= basis.settings.reach_impressions)) return;
    counts.reached += 1;
    const judgement = companies.judged.get(key);
    if (!judgement) return;
    counts.judged += 1;
    if (judgement.yes) counts.yes += 1;
  };
  basis.accounts.forEach(({ id }, at) => {
    count(id, group.impressions[at]);
  });
  group.others.forEach((impressions, key) => {
    count(key, impressions);
  });
  return { period, own, ...counts };
};
