// A cost per SQL. SQLs are leads with an SQL day in the cost's period; while Leads is empty, deals created in it whose stage means SQL or
// later. 3 leads with an SQL day in January and 5 deals of January: 3 SQLs.
import type { PeriodCost } from '../cost/periodCost';
import { leadsReaching } from '../journey/leadsReaching';
import type { Period } from '../plan/types';
import { rungOf } from '../stages/ladder';
import { costResult, spentOf } from './costResult';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';

const fromDeals = ({ leads }: KpiFacts): boolean => leads.all.rows === 0;

/** null = neither leads nor deals are known at all */
const sqlsOf = (facts: KpiFacts, period: Period): number | null => {
  const { basis, deals, journeys } = facts;
  if (!fromDeals(facts)) return leadsReaching(journeys, rungOf('sql'), period);
  if (deals.all.rows === 0) return null;
  let sum = 0;
  deals.sqls.forEach((count, day) => {
    if (day >= period.start && day <= Math.min(period.end, basis.today)) sum += count;
  });
  return sum;
};

/** The whole KPI, by what of the cost it counts. */
export const sqlCostOf = (id: 'sql_cost' | 'sql_cost_media', costOf: (facts: KpiFacts) => PeriodCost): KpiDef => ({
  id,
  group: 'sales',
  direction: 'down',
  unit: 'money',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'sqls',
  reads: ['costs', 'campaigns', 'leads', 'deals'],
  missing: (facts) => {
    if (spentOf(costOf(facts)) === null) return 'costs';
    return fromDeals(facts) && facts.deals.all.rows === 0 ? 'leads' : null;
  },
  evaluate: (facts) => {
    const cost = costOf(facts);
    const count = sqlsOf(facts, cost.period);
    const remarks = count !== null && fromDeals(facts) ? (['sqls_from_deals'] as const) : [];
    return [costResult(facts, { id, cost, count, remarks, needUnit: 'sqls' })];
  },
});
