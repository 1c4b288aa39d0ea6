// Last interim target (#50): leads of target accounts that became sales-ready in the period. While Leads is empty, deals whose stage means SQL or
// later stand for them. SQLs of 20 January and 14 February are 2; one of a company off the list is none.
import { countResult } from './countResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

const missing = ({ basis, leads, deals }: KpiFacts) => {
  if (basis.accounts.length === 0) return 'accounts';
  return leads.all.rows === 0 && deals.all.rows === 0 ? 'leads' : null;
};

export const sqls: KpiDef = {
  id: 'sqls',
  group: 'interim',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'days',
  reads: ['accounts', 'leads', 'deals'],
  missing,
  evaluate: (facts) => {
    const remarks = facts.leads.all.rows === 0 ? (['sqls_from_deals'] as const) : [];
    return [countResult(facts, { id: 'sqls', count: missing(facts) ? null : facts.interim.all.sqls, remarks: missing(facts) ? [] : remarks })];
  },
};
