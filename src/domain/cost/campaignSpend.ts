// What the Campaigns rows of a period cost: 1,200 EUR and 100 USD at a typed rate of 0.92 are 1,292 EUR. Rows in a currency without a
// rate, and rows that overlap the period only partly, are left out.
import { placeIn } from '../calendar/placeIn';
import type { CampaignGroup } from '../measure/campaignGroup';
import { inPlanCurrency } from '../money/inPlanCurrency';
import type { Period } from '../plan/types';
import type { Settings } from '../settings';

export interface Spend {
  /** micro-units, null = no row states its cost */
  readonly micro: number | null;
  readonly leftOut: boolean;
}

/** Where rows of a vendor have exactly the period (a report over its own one), other rows within it would be the same money again. */
const countsIn = (groups: readonly CampaignGroup[], period: Period) => (group: CampaignGroup) => {
  const exact = (other: CampaignGroup) => other.start === period.start && other.end === period.end;
  if (exact(group)) return true;
  return placeIn(period, group.start, group.end) === 'inside' && !groups.some((other) => other.vendor === group.vendor && exact(other));
};

export const campaignSpend = (all: readonly CampaignGroup[], period: Period, settings: Settings, ownPeriod: boolean): Spend => {
  const groups = all.filter((group) => group.spendRows > 0);
  const inside = groups.filter(ownPeriod ? countsIn(groups, period) : (group) => placeIn(period, group.start, group.end) === 'inside');
  const converted = inside.map((group) => inPlanCurrency(group.spend, group.currency, settings)).filter((micro): micro is number => micro !== null);
  const partly = groups.some((group) => placeIn(period, group.start, group.end) === 'partial');
  return {
    micro: converted.length > 0 ? converted.reduce((sum, micro) => sum + micro, 0) : null,
    leftOut: converted.length < inside.length || partly,
  };
};
