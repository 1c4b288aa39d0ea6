// Leads that came in the period: 5 at day 45 of 90, Garwood 1.6 to 11.7, by the end 6.6 to 16.7, so a goal of 12 is too early to say.
import { leadsBetween } from '../lead/leadsBetween';
import { leadsKnown } from '../lead/leadsKnown';
import { countResult } from './countResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

const spanOf = ({ basis }: KpiFacts) => ({ from: basis.period.start, to: basis.period.end });
const missing = (facts: KpiFacts) => (leadsKnown(facts.leads, spanOf(facts)) ? null : 'leads');

export const leads: KpiDef = {
  id: 'leads',
  group: 'sales',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'days',
  reads: ['leads'],
  missing,
  evaluate: (facts) => [countResult(facts, { id: 'leads', count: missing(facts) ? null : leadsBetween(facts.leads, spanOf(facts)) })],
};
