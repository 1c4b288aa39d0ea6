// The vendor's clicks / impressions: 60 / 20,000 = 0.3 %; n is the reach of 5,000 and k = 15, Wilson 0.18 % to 0.49 %.
import type { KpiDef } from './kpiDef';
import { perVendor } from './perVendor';
import { type VendorCampaigns, vendorCampaigns } from './vendorCampaigns';
import { vendorRate } from './vendorRate';

const clicks = ({ sums }: VendorCampaigns) => ({
  count: sums.clicks,
  over: sums.ratedImpressions,
  reachRows: sums.reachRows,
  largestReach: sums.largestReach,
});

export const ctr: KpiDef = {
  id: 'ctr',
  group: 'interest',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'members',
  reads: ['campaigns'],
  evaluate: (facts) =>
    perVendor(facts, { id: 'ctr', direction: 'up', kind: 'rate', value: null }, (vendor) => vendorRate(clicks(vendor), facts.basis.settings)),
  missing: (facts) => (vendorCampaigns(facts).some(({ sums }) => sums.ratedImpressions > 0) ? null : 'campaigns'),
};
