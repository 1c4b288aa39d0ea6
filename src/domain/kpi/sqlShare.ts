// Leads of the period that became SQLs so far / leads of the period: 4 of 20 are 20 %. More telling than the number of leads.
import { leadDays } from '../lead/leadCase';
import { leadsBetween } from '../lead/leadsBetween';
import { rungOf } from '../stages/ladder';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { shareResult } from './shareResult';

const leadsOf = ({ leads, basis }: KpiFacts) => leadsBetween(leads, { from: basis.period.start, to: basis.period.end });

const sqlsOf = ({ journeys, basis }: KpiFacts): number =>
  journeys.filter(({ lead, days }) => {
    const came = lead === null ? -1 : leadDays(lead)[0];
    return came >= basis.period.start && came <= basis.period.end && days[rungOf('sql')] >= 0;
  }).length;

export const sqlShare: KpiDef = {
  id: 'sql_share',
  group: 'sales',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'leads',
  reads: ['leads'],
  missing: (facts) => (leadsOf(facts) > 0 ? null : 'leads'),
  evaluate: (facts) => [shareResult(facts, { id: 'sql_share', successes: sqlsOf(facts), trials: leadsOf(facts), needUnit: 'leads' })],
};
