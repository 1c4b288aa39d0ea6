// Leads / meaningful visits from target accounts: 6 leads and 40 visits of the period are 15 %, Wilson 7.1 % to 29.1 %. Only days count that
// Leads and Visits both cover.
import type { DayWindow } from '../calendar/baseWindow';
import { commonDays } from '../funnel/commonDays';
import { visitsBetween } from '../funnel/visitsToMqls';
import { leadsBetween } from '../lead/leadsBetween';
import type { KpiFacts } from './facts';
import type { KpiDef, SourceTab } from './kpiDef';
import { resultOf } from './resultOf';
import { visitConversion } from './visitConversion';

/** null = Leads and Visits have no day of the period in common */
export const conversionDays = (facts: KpiFacts): DayWindow | null =>
  commonDays(facts, { from: facts.basis.period.start, to: facts.basis.period.end });

export const missingForConversion = (facts: KpiFacts): SourceTab | null => {
  if (facts.basis.accounts.length === 0) return 'accounts';
  const days = conversionDays(facts);
  if (days === null) return facts.leads.byDay.size === 0 ? 'leads' : 'visits';
  return visitsBetween(facts, days) > 0 ? null : 'visits';
};

export const siteConversion: KpiDef = {
  id: 'site_conversion',
  group: 'traffic',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'visits',
  reads: ['accounts', 'leads', 'visits'],
  missing: missingForConversion,
  evaluate: (facts) => {
    const days = conversionDays(facts);
    if (days === null) return [resultOf(facts, { id: 'site_conversion', direction: 'up', kind: 'rate', value: null })];
    const [leads, visits] = [leadsBetween(facts.leads, days), visitsBetween(facts, days)];
    return [visitConversion(facts, { id: 'site_conversion', of: null, leads, visits })];
  },
};
