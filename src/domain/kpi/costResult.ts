// A cost per case: 40,000 for 4 cases is 10,000 each, by the Garwood limits of 4 (1.09 and 10.24) 3,906 to 36,702. Without a case there is no
// value, but one costs at least 40,000 / 3.69 = 10,843. Less is better.
import type { PeriodCost } from '../cost/periodCost';
import { unitsOf } from '../money/unitsOf';
import type { KpiResult, NeedUnit } from '../plan/types';
import { garwood } from '../statistics/garwood';
import type { KpiFacts } from './facts';
import { moreSqls } from './needMore/moreSqls';
import { type Measured, resultOf } from './resultOf';
import { costStatus } from './status/costStatus';
import type { KpiRemark } from './types';

interface CostOf extends Pick<Measured, 'id'> {
  readonly cost: PeriodCost;
  /** null = none are known at all */
  readonly count: number | null;
  readonly remarks?: readonly KpiRemark[];
  readonly needUnit: NeedUnit;
}

/** Nothing spent is no cost known: 0 per case would look like a success. */
export const spentOf = ({ micro }: PeriodCost): number | null => (micro !== null && micro > 0 ? unitsOf(micro) : null);

const limitsOf = (cost: number, count: number, confidence: number): [number, number | null] => {
  const [fewest, most] = garwood(count, confidence);
  return [cost / most, fewest > 0 ? cost / fewest : null];
};

export const costResult = (facts: KpiFacts, { id, cost: of, count, remarks = [], needUnit }: CostOf): KpiResult => {
  const { confidence } = facts.basis.settings;
  const { period, own, incomplete } = of;
  const cost = spentOf(of);
  const measured = cost !== null && count !== null;
  const question = (goal: number) => ({ cost: cost!, count: count!, goal, confidence });
  const said: KpiRemark[] = own ? ['own_period'] : [];
  if (measured && count === 0) said.push('at_least');
  if (incomplete) said.push('cost_incomplete');
  return resultOf(facts, {
    id,
    direction: 'down',
    kind: 'money',
    period,
    value: measured && count > 0 ? cost / count : null,
    n: count,
    limits: measured ? limitsOf(cost, count, confidence) : undefined,
    successes: count,
    amount: cost,
    remarks: said.concat(remarks),
    measured,
    judge: (goal) => costStatus(question(goal)),
    needMore: (goal) => moreSqls(question(goal)),
    needUnit,
  });
};
