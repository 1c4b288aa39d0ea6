// Leads that became MQLs in the period, whenever they came, and beside them the consents among the leads of the period: MQLs on 5 and 9
// January are 2. A campaign is justified by both, though few SQLs come now.
import { leadsReaching } from '../journey/leadsReaching';
import { rungOf } from '../stages/ladder';
import { countResult } from './countResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

/** Without any MQL ever, nobody dates them. */
const missing = ({ journeys, basis }: KpiFacts) => (leadsReaching(journeys, rungOf('mql'), { start: 0, end: basis.period.end }) > 0 ? null : 'leads');

export const mqls: KpiDef = {
  id: 'mqls',
  group: 'sales',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'days',
  reads: ['leads'],
  missing,
  evaluate: (facts) => {
    const count = missing(facts) ? null : leadsReaching(facts.journeys, rungOf('mql'), facts.basis.period);
    return [countResult(facts, { id: 'mqls', count, remarks: ['consents'], detail: { with: facts.leads.answers.consents } })];
  },
};
