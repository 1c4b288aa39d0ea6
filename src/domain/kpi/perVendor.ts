// One result per vendor with campaigns (vendors are not pooled), or one that says that there is no data. Of LinkedIn and a vendor without
// video, the view rate has one result, LinkedIn's.
import type { KpiResult } from '../plan/types';
import type { KpiFacts } from './facts';
import { type Measured, resultOf } from './resultOf';
import { type VendorCampaigns, vendorCampaigns } from './vendorCampaigns';

export const perVendor = (
  facts: KpiFacts,
  nothing: Measured,
  measure: (campaigns: VendorCampaigns) => Omit<Measured, 'id' | 'direction'>,
  states: (campaigns: VendorCampaigns) => boolean = () => true,
): KpiResult[] => {
  const vendors = vendorCampaigns(facts).filter(states);
  if (vendors.length === 0) return [resultOf(facts, nothing)];
  return vendors.map((campaigns) => {
    const measured = measure(campaigns);
    const remarks = (measured.remarks || []).concat(campaigns.own ? 'own_period' : []);
    const of = { kind: 'vendor' as const, id: campaigns.vendor, name: campaigns.vendor };
    return resultOf(facts, { id: nothing.id, direction: nothing.direction, ...measured, of, period: campaigns.period, remarks });
  });
};
