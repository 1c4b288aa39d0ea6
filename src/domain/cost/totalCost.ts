// Total cost of the period: campaigns 4,100 + work, tools and agency 8,400 + media of channels without imported campaigns 900 = 13,400.
import type { KpiFacts } from '../kpi/facts';
import type { Period } from '../plan/types';
import { campaignSpend } from './campaignSpend';
import { costPeriod } from './costPeriod';
import { typedCost } from './typedCost';

export interface TotalCost {
  readonly period: Period;
  readonly own: boolean;
  /** micro-units of the plan currency, null = no cost is known */
  readonly micro: number | null;
  /** rows in other currencies or of other periods are missing in it */
  readonly incomplete: boolean;
}

export const totalCost = (facts: KpiFacts): TotalCost => {
  const { basis, campaigns, covers } = facts;
  const period = costPeriod(facts) || basis.period;
  const own = period.id !== basis.period.id;
  const spend = campaignSpend(campaigns.groups, period, basis.settings, own);
  const typed = typedCost(basis, covers, period);
  const known = spend.micro !== null || typed.micro !== null;
  return { period, own, micro: known ? (spend.micro || 0) + (typed.micro || 0) : null, incomplete: known && (spend.leftOut || typed.leftOut) };
};
