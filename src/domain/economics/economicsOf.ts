// All economics of the plan: the lag and where it comes from, return by quarter, deals and rules of influence, own and reported leads.
import { lagOf } from '../cost/wonWays';
import { dealInfluence, type EconomicsFacts } from './dealInfluence';
import { allDeals, channelSums, ruleSums } from './influenceSums';
import { reportedLeads } from './reportedLeads';
import { romiCohorts } from './romiCohorts';
import type { EconomicsResult } from './types';

export const economicsOf = (facts: EconomicsFacts): EconomicsResult => {
  const deals = dealInfluence(facts);
  const ownName = (channel: string): string => facts.leads.channels.get(channel)?.name.trim() || facts.contacts.nameOf(channel);
  return {
    lag: lagOf(facts),
    grossMargin: facts.basis.targets.grossMargin,
    romi: romiCohorts(facts),
    deals,
    all: allDeals(deals),
    rules: ruleSums(deals),
    channels: channelSums(deals, ownName),
    reported: reportedLeads(facts),
  };
};
