// How each rule of the profile fares: 'Industry' is worth 29 of 100 and holds for 24 of 60 accounts, fails for 30 and is unknown for 6.
import { ruleState } from '../icp/ruleState';
import type { IcpState } from '../icp/types';
import { worthsOf } from '../icp/worths';
import type { IcpRuleResult, PlanBasis } from './types';

export const icpResults = ({ icp }: PlanBasis): IcpRuleResult[] => {
  if (!icp) return [];
  const worths = worthsOf(icp.rules);
  return icp.rules.map((rule) => {
    const counts: Record<IcpState, number> = { holds: 0, fails: 0, unknown: 0 };
    for (const facts of icp.accounts) counts[ruleState(rule, facts)] += 1;
    const worth = worths.of.get(rule.id) || 0;
    return { id: rule.id, name: rule.name, kind: rule.kind, field: rule.field, worth: rule.kind === 'negative' ? -worth || 0 : worth, ...counts };
  });
};
