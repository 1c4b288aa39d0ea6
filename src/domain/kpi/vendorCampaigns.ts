// The campaigns of each vendor in the plan's period: LinkedIn's 90 daily rows are one sum. A vendor whose rows all overlap the period
// only partly is taken over its rows' own period.
import { placeIn } from '../calendar/placeIn';
import { type CampaignGroup, joinGroup, newGroup } from '../measure/campaignGroup';
import type { Period } from '../plan/types';
import type { KpiFacts } from './facts';
import { ownPeriod } from './ownPeriod';

export interface VendorCampaigns {
  readonly vendor: string;
  readonly period: Period;
  readonly own: boolean;
  readonly sums: Readonly<CampaignGroup>;
}

const sumOf = (vendor: string, groups: readonly CampaignGroup[]): CampaignGroup => groups.reduce(joinGroup, newGroup(vendor, -1, -1, ''));

export const vendorCampaigns = ({ campaigns, basis }: KpiFacts): VendorCampaigns[] => {
  const found: VendorCampaigns[] = [];
  const vendors = Array.from(new Set(campaigns.groups.map((group) => group.vendor))).sort();
  for (const vendor of vendors) {
    const groups = campaigns.groups.filter((group) => group.vendor === vendor);
    const inside = groups.filter((group) => placeIn(basis.period, group.start, group.end) === 'inside');
    if (inside.length > 0) {
      found.push({ vendor, period: basis.period, own: false, sums: sumOf(vendor, inside) });
      continue;
    }
    const own = ownPeriod(basis.period, groups);
    if (!own) continue;
    const sums = groups.filter((group) => group.start === own.start && group.end === own.end);
    found.push({ vendor, period: own, own: true, sums: sumOf(vendor, sums) });
  }
  return found;
};
