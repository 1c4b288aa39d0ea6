// The vendor's clicks / impressions. Impressions of one member are not independent trials, so n is the reach (of several campaigns the
// largest) and k = rate x n: 60 clicks / 20,000 impressions = 0.3 %, reach 5,000: k = 15 of 5,000, Wilson 0.18 % to 0.49 %.
import type { CampaignGroup } from '../measure/campaignGroup';
import type { Settings } from '../settings';
import { wilson } from '../statistics/wilson';
import type { KpiDef } from './kpiDef';
import { moreTrials } from './needMore/moreTrials';
import { perVendor } from './perVendor';
import type { Measured } from './resultOf';
import { binomialStatus } from './status/binomialStatus';
import type { KpiRemark } from './types';
import { vendorCampaigns } from './vendorCampaigns';

const measure = (sums: Readonly<CampaignGroup>, settings: Settings): Omit<Measured, 'id' | 'direction'> => {
  const remarks: KpiRemark[] = ['media_reported'];
  if (!(sums.ratedImpressions > 0)) return { kind: 'rate', value: null, remarks };
  if (sums.clicks > sums.ratedImpressions) return { kind: 'rate', value: null, remarks: remarks.concat('rate_over_one') };
  const value = sums.clicks / sums.ratedImpressions;
  const byReach = settings.rate_trials === 'reach' && sums.largestReach > 0;
  const trials = byReach ? sums.largestReach : sums.ratedImpressions;
  if (!byReach) remarks.push('assumes_independent');
  else if (sums.reachRows > 1) remarks.push('largest_reach');
  const successes = value * trials;
  const question = (goal: number) => ({ successes, trials, goal, confidence: settings.confidence, direction: 'up' as const });
  return {
    kind: 'rate',
    value,
    n: trials,
    successes,
    trials,
    limits: wilson(successes, trials, settings.confidence),
    remarks,
    judge: (goal) => binomialStatus(question(goal)),
    needMore: (goal) => moreTrials(question(goal)),
    needUnit: byReach ? 'members' : 'impressions',
  };
};

export const ctr: KpiDef = {
  id: 'ctr',
  group: 'interest',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'members',
  reads: ['campaigns'],
  evaluate: (facts) => perVendor(facts, { id: 'ctr', direction: 'up', kind: 'rate', value: null }, ({ sums }) => measure(sums, facts.basis.settings)),
  missing: (facts) => (vendorCampaigns(facts).some(({ sums }) => sums.ratedImpressions > 0) ? null : 'campaigns'),
};
