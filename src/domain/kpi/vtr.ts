// Videos watched to the end / video plays: 1,200 / 4,000 = 30 %. Nobody knows how many of the 5,000 people reached had a play, but no more
// than there were plays: n is the smaller of reach and plays, 4,000, and k = 1,200. A vendor without plays is divided by impressions, labelled.
import type { FigureSums } from '../measure/figureSums';
import type { Settings } from '../settings';
import type { KpiDef } from './kpiDef';
import { perVendor } from './perVendor';
import type { Measured } from './resultOf';
import { type VendorCampaigns, vendorCampaigns } from './vendorCampaigns';
import { vendorRate } from './vendorRate';

/** no plays at all are no data, and no reason to divide by impressions */
const byPlays = ({ sums }: VendorCampaigns): boolean => sums.figures.through.rows > 0;

const states = (vendor: VendorCampaigns): boolean => (byPlays(vendor) ? vendor.sums.figures.through : vendor.sums.figures.completions).over > 0;

/** A reach above the plays says nothing of the people who played: then the plays are the trials. */
const withinPlays = (plays: FigureSums): FigureSums => (plays.largestReach > plays.over ? { ...plays, largestReach: 0 } : plays);

const measure = (vendor: VendorCampaigns, settings: Settings): Omit<Measured, 'id' | 'direction'> => {
  const { through, completions } = vendor.sums.figures;
  if (byPlays(vendor)) return vendorRate(withinPlays(through), settings, { unit: 'plays' });
  return vendorRate(completions, settings, { remarks: ['vtr_of_impressions'] });
};

export const vtr: KpiDef = {
  id: 'vtr',
  group: 'interest',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'members',
  reads: ['campaigns'],
  evaluate: (facts) =>
    perVendor(facts, { id: 'vtr', direction: 'up', kind: 'rate', value: null }, (vendor) => measure(vendor, facts.basis.settings), states),
  missing: (facts) => (vendorCampaigns(facts).some(states) ? null : 'campaigns'),
};
