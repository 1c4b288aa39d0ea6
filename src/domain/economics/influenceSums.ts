// Influenced deals by each rule, side by side. Deals of 40,000 (LinkedIn first, email last) and 20,000 (no contact known): first and last have
// 40,000 each, of 60,000 in all. The rules look at the same euros in different ways, so they are never added up.
import { type ChannelSum, CREDIT_RULES, type CreditRule, type DealInfluence, type InfluenceRule, type RuleSum, THRESHOLD_RULES } from './types';

const holds = (deal: DealInfluence, rule: InfluenceRule): boolean =>
  rule === 'first' || rule === 'last' || rule === 'linear' ? deal.credits[rule].length > 0 : deal.thresholds[rule] === true;

const sumOf = (deals: readonly DealInfluence[], fate: DealInfluence['fate']): number =>
  deals.reduce((sum, deal) => sum + (deal.fate === fate && deal.amount !== null ? deal.amount : 0), 0);

export const allDeals = (deals: readonly DealInfluence[]) => ({ deals: deals.length, open: sumOf(deals, 'open'), won: sumOf(deals, 'won') });

export const ruleSums = (deals: readonly DealInfluence[]): RuleSum[] =>
  [...CREDIT_RULES, ...THRESHOLD_RULES].map((rule) => ({ rule, ...allDeals(deals.filter((deal) => holds(deal, rule))) }));

/** What each channel is credited with; largest linear share first. */
export const channelSums = (deals: readonly DealInfluence[], nameOf: (channel: string) => string): ChannelSum[] => {
  const sums = new Map<string, Record<CreditRule, number>>();
  for (const { amount, credits } of deals) {
    for (const rule of CREDIT_RULES) {
      for (const { channel, share } of credits[rule]) {
        const standing = sums.get(channel) || { first: 0, last: 0, linear: 0 };
        sums.set(channel, standing);
        standing[rule] += share * (amount || 0);
      }
    }
  }
  return Array.from(sums)
    .map(([channel, amount]) => ({ channel, name: nameOf(channel), amount }))
    .sort((a, b) => b.amount.linear - a.amount.linear || (a.channel < b.channel ? -1 : 1));
};
