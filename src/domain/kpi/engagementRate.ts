// Total engagements / impressions of the rows that state them: 160 / 20,000 = 0.8 %; n is the reach of 5,000 and k = 40, Wilson 0.59 % to
// 1.09 %. One impression may bring several engagements: 120 on 100 impressions are 120 %, without an interval and without a status.
import type { KpiDef } from './kpiDef';
import { perVendor } from './perVendor';
import { type VendorCampaigns, vendorCampaigns } from './vendorCampaigns';
import { vendorRate } from './vendorRate';

const states = ({ sums }: VendorCampaigns): boolean => sums.figures.engagements.over > 0;

export const engagementRate: KpiDef = {
  id: 'engagement_rate',
  group: 'interest',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'members',
  reads: ['campaigns'],
  evaluate: (facts) =>
    perVendor(
      facts,
      { id: 'engagement_rate', direction: 'up', kind: 'rate', value: null },
      ({ sums }) => vendorRate(sums.figures.engagements, facts.basis.settings, { canExceedOne: true }),
      states,
    ),
  missing: (facts) => (vendorCampaigns(facts).some(states) ? null : 'campaigns'),
};
