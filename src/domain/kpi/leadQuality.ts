// Leads of the period that sales accepted / those that sales answered: 9 of 12 answered are 75 %; leads without an answer say nothing yet.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { shareResult } from './shareResult';

const answered = ({ leads }: KpiFacts) => leads.answers.accepted + leads.answers.rejected;

export const leadQuality: KpiDef = {
  id: 'lead_quality',
  group: 'sales',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'leads',
  reads: ['leads'],
  missing: (facts) => (answered(facts) > 0 ? null : 'leads'),
  evaluate: (facts) => [
    shareResult(facts, { id: 'lead_quality', successes: facts.leads.answers.accepted, trials: answered(facts), needUnit: 'leads' }),
  ],
};
