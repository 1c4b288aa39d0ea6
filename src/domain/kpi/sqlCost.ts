// Total cost / SQLs created in the period: 40,000 spent, 4 SQLs: 10,000 each, by the Garwood limits of 4 (1.09 and 10.24) 3,906 to 36,702.
// With no SQL yet there is no value, but a SQL costs at least 40,000 / 3.69 = 10,843.
import { totalCost } from '../cost/totalCost';
import { unitsOf } from '../money/unitsOf';
import type { Period } from '../plan/types';
import { garwood } from '../statistics/garwood';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { moreSqls } from './needMore/moreSqls';
import { resultOf } from './resultOf';
import { costStatus } from './status/costStatus';
import type { KpiRemark } from './types';

/** null = no deals are known at all */
const sqlsOf = ({ basis, deals }: KpiFacts, period: Period): number | null => {
  if (deals.all.rows === 0) return null;
  let sum = 0;
  deals.sqls.forEach((count, day) => {
    if (day >= period.start && day <= Math.min(period.end, basis.today)) sum += count;
  });
  return sum;
};

/** Nothing spent is no cost known: 0 per SQL would look like a success. */
const spentOf = (micro: number | null): number | null => (micro !== null && micro > 0 ? unitsOf(micro) : null);

const limitsOf = (cost: number, count: number, confidence: number): [number, number | null] => {
  const [fewest, most] = garwood(count, confidence);
  return [cost / most, fewest > 0 ? cost / fewest : null];
};

export const sqlCost: KpiDef = {
  id: 'sql_cost',
  group: 'sales',
  direction: 'down',
  unit: 'money',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'sqls',
  reads: ['costs', 'campaigns', 'deals'],
  missing: (facts) => {
    if (spentOf(totalCost(facts).micro) === null) return 'costs';
    return facts.deals.all.rows === 0 ? 'deals' : null;
  },
  evaluate: (facts) => {
    const { confidence } = facts.basis.settings;
    const { period, own, micro, incomplete } = totalCost(facts);
    const [cost, count] = [spentOf(micro), sqlsOf(facts, period)];
    const measured = cost !== null && count !== null;
    const question = (goal: number) => ({ cost: cost!, count: count!, goal, confidence });
    const remarks: KpiRemark[] = own ? ['own_period'] : [];
    if (measured && count === 0) remarks.push('at_least');
    if (incomplete) remarks.push('cost_incomplete');
    return [
      resultOf(facts, {
        id: 'sql_cost',
        direction: 'down',
        kind: 'money',
        period,
        value: measured && count > 0 ? cost / count : null,
        n: count,
        limits: measured ? limitsOf(cost, count, confidence) : undefined,
        successes: count,
        amount: cost,
        remarks,
        measured,
        judge: (goal) => costStatus(question(goal)),
        needMore: (goal) => moreSqls(question(goal)),
        needUnit: 'sqls',
      }),
    ];
  },
};
