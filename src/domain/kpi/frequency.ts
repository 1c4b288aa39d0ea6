// Impressions / distinct reached. One campaign: 6,082 impressions / 3,461 members = 1.757. Reach is not additive, so several campaigns
// give bounds: 12,000 impressions, reaches of 3,000 and 2,000 in an audience of 4,000 members: 12,000 / 4,000 = 3 to 12,000 / 3,000 = 4.
import type { CampaignGroup } from '../measure/campaignGroup';
import { isOneAudience } from './isOneAudience';
import type { KpiDef } from './kpiDef';
import { perVendor } from './perVendor';
import type { Measured } from './resultOf';
import type { KpiRemark } from './types';
import { vendorCampaigns } from './vendorCampaigns';

const mostMembers = (sums: Readonly<CampaignGroup>): { members: number; estimated: boolean } => {
  // campaigns with different audiences have no common limit
  const shared = sums.audienceRows === sums.reachRows && isOneAudience(sums.smallestAudience, sums.largestAudience);
  const estimated = shared && sums.largestAudience < sums.sumReach;
  return { members: estimated ? Math.max(sums.largestAudience, sums.largestReach) : sums.sumReach, estimated };
};

const measure = (sums: Readonly<CampaignGroup>): Omit<Measured, 'id' | 'direction'> => {
  const remarks: KpiRemark[] = ['media_reported'];
  if (!(sums.largestReach > 0)) return { kind: 'mean', value: null, measured: true, remarks };
  if (sums.reachRows < sums.rows) remarks.push('reach_missing');
  const shared = { n: sums.largestReach, trials: sums.largestReach, amount: sums.reachImpressions };
  if (sums.reachRows === 1) return { ...shared, kind: 'mean', value: sums.reachImpressions / sums.largestReach, remarks };
  const { members, estimated } = mostMembers(sums);
  remarks.push('bounds');
  if (estimated) remarks.push('audience_estimated');
  const limits = [sums.reachImpressions / members, sums.reachImpressions / sums.largestReach] as const;
  return { ...shared, kind: 'bounds', value: null, measured: true, limits, successes: members, remarks };
};

export const frequency: KpiDef = {
  id: 'frequency',
  group: 'reach',
  direction: 'up',
  unit: 'ratio',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['campaigns'],
  evaluate: (facts) => perVendor(facts, { id: 'frequency', direction: 'up', kind: 'mean', value: null, measured: true }, ({ sums }) => measure(sums)),
  missing: (facts) => (vendorCampaigns(facts).some(({ sums }) => sums.largestReach > 0) ? null : 'campaigns'),
};
