// The vendor's video views / impressions of the rows that state their views: 4,000 / 20,000 = 20 %; n is the reach of 5,000 and k = 1,000,
// Wilson 18.9 % to 21.1 %. Campaigns without video state no views, and their impressions do not count.
import type { KpiDef } from './kpiDef';
import { perVendor } from './perVendor';
import { type VendorCampaigns, vendorCampaigns } from './vendorCampaigns';
import { vendorRate } from './vendorRate';

const states = ({ sums }: VendorCampaigns): boolean => sums.figures.views.over > 0;

export const viewRate: KpiDef = {
  id: 'view_rate',
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
      { id: 'view_rate', direction: 'up', kind: 'rate', value: null },
      ({ sums }) => vendorRate(sums.figures.views, facts.basis.settings),
      states,
    ),
  missing: (facts) => (vendorCampaigns(facts).some(states) ? null : 'campaigns'),
};
