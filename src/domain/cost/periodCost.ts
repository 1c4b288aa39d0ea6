// A cost and the period that it covers: spend of campaigns 4,100 and what Costs adds to it 9,300 are 13,400 for the first quarter. Media and
// total cost share the period, so that the one is a part of the other.
import type { KpiFacts } from '../kpi/facts';
import type { Period } from '../plan/types';
import { campaignSpend } from './campaignSpend';
import { costPeriod } from './costPeriod';
import type { TypedCost } from './sumCosts';
import type { typedCost } from './typedCost';

export interface PeriodCost {
  readonly period: Period;
  readonly own: boolean;
  /** micro-units of the plan currency, null = no cost is known */
  readonly micro: number | null;
  /** rows in other currencies or of other periods are missing in it */
  readonly incomplete: boolean;
}

/** `typed`: what of the Costs rows belongs to it */
export const periodCost = (facts: KpiFacts, typed: typeof typedCost): PeriodCost => {
  const { basis, campaigns, covers } = facts;
  const period = costPeriod(facts) || basis.period;
  const own = period.id !== basis.period.id;
  const spend = campaignSpend(campaigns.groups, period, basis.settings, own);
  const added: TypedCost = typed(basis, covers, period);
  const known = spend.micro !== null || added.micro !== null;
  return { period, own, micro: known ? (spend.micro || 0) + (added.micro || 0) : null, incomplete: known && (spend.leftOut || added.leftOut) };
};
