// Leads as a media vendor counts them beside those that stand in Leads under that channel: LinkedIn reports 14 of the period, Leads has 9 from
// LinkedIn. The vendor's figure is never taken for ours: people are counted twice there, and nobody looked at them.

import type { KpiFacts } from '../kpi/facts';
import { vendorCampaigns } from '../kpi/vendorCampaigns';
import { leadsBetween } from '../lead/leadsBetween';
import { leadsKnown } from '../lead/leadsKnown';
import { foldName } from '../matching/foldName';
import type { ReportedLeads } from './types';

const channelOf = (vendor: string): string => foldName(vendor.replace(/_/g, ' '));

export const reportedLeads = (facts: KpiFacts): ReportedLeads[] =>
  vendorCampaigns(facts)
    .filter(({ sums }) => sums.figures.leads.rows > 0)
    .map(({ vendor, period, sums }) => {
      const within = { from: period.start, to: period.end };
      const own = leadsKnown(facts.leads, within) ? leadsBetween(facts.leads, within, channelOf(vendor)) : null;
      return { vendor, own, reported: sums.figures.leads.count };
    });
