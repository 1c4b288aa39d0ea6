// Leads that a cost is divided by: those that came in the cost's period, null where Leads says nothing about it. 12 leads of the first quarter.
import type { PeriodCost } from '../cost/periodCost';
import { leadsBetween } from '../lead/leadsBetween';
import { leadsKnown } from '../lead/leadsKnown';
import type { Period } from '../plan/types';
import { costResult, spentOf } from './costResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

const leadsOf = ({ leads }: KpiFacts, { start, end }: Period): number | null =>
  leadsKnown(leads, { to: end }) ? leadsBetween(leads, { from: start, to: end }) : null;

/** The whole KPI, by what of the cost it counts. */
export const leadCost = (id: 'cost_per_lead' | 'cost_per_lead_media', costOf: (facts: KpiFacts) => PeriodCost): KpiDef => ({
  id,
  group: 'sales',
  direction: 'down',
  unit: 'money',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'leads',
  reads: ['costs', 'campaigns', 'leads'],
  missing: (facts) => {
    const cost = costOf(facts);
    if (spentOf(cost) === null) return 'costs';
    return leadsOf(facts, cost.period) === null ? 'leads' : null;
  },
  evaluate: (facts) => {
    const cost = costOf(facts);
    return [costResult(facts, { id, cost, count: leadsOf(facts, cost.period), needUnit: 'leads' })];
  },
});
