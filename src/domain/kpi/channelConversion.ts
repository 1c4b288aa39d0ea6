// Leads of a channel / meaningful visits from it: channel 'LinkedIn' in Leads and source 'linkedin' in Visits are one, 3 leads and 20 visits
// are 15 %. A channel that no lead ever named, or that no visit came from, has no row.
import { leadsBetween } from '../lead/leadsBetween';
import type { KpiResult } from '../plan/types';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import { conversionDays, missingForConversion } from './siteConversion';
import { visitConversion } from './visitConversion';

const channelResults = (facts: KpiFacts): KpiResult[] => {
  const days = conversionDays(facts);
  if (days === null) return [];
  const visits = facts.visitDays.between(days.from, days.to);
  return Array.from(facts.leads.channels)
    .filter(([channel]) => visits.has(channel))
    .map(([channel, { name }]) => ({ kind: 'channel' as const, id: channel, name: name.trim() }))
    .sort((a, b) => visits.get(b.id)! - visits.get(a.id)! || (a.id < b.id ? -1 : 1))
    .map((of) => visitConversion(facts, { id: 'channel_conversion', of, leads: leadsBetween(facts.leads, days, of.id), visits: visits.get(of.id)! }));
};

export const channelConversion: KpiDef = {
  id: 'channel_conversion',
  group: 'traffic',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'visits',
  reads: ['accounts', 'leads', 'visits'],
  missing: (facts) => missingForConversion(facts) || (channelResults(facts).length > 0 ? null : 'visits'),
  evaluate: (facts) => {
    const results = channelResults(facts);
    return results.length > 0 ? results : [resultOf(facts, { id: 'channel_conversion', direction: 'up', kind: 'rate', value: null })];
  },
};
