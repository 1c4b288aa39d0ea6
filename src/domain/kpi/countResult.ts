// A count of the period: 5 leads at day 45 of 90 with Garwood's limits 1.6 to 11.7, judged by where they lead until the period ends.
import type { Elapsed } from '../calendar/elapsedOf';
import type { KpiResult } from '../plan/types';
import { garwood } from '../statistics/garwood';
import type { KpiFacts } from './facts';
import { moreDays } from './needMore/moreDays';
import { type Measured, resultOf } from './resultOf';
import { poissonStatus } from './status/poissonStatus';

interface Counted extends Pick<Measured, 'id' | 'remarks' | 'detail'> {
  /** null = nothing is known */
  readonly count: number | null;
}

export const countResult = (facts: KpiFacts, { id, count, remarks, detail }: Counted): KpiResult => {
  const shared = { id, direction: 'up', kind: 'count' } as const;
  if (count === null) return resultOf(facts, { ...shared, value: null });
  const { confidence } = facts.basis.settings;
  const question = (goal: number, elapsed: Elapsed) => ({ count, daysGone: elapsed.gone, daysLeft: elapsed.left, goal, confidence });
  return resultOf(facts, {
    ...shared,
    value: count,
    n: count,
    limits: garwood(count, confidence),
    successes: count,
    remarks,
    detail,
    judge: (goal, elapsed) => poissonStatus(question(goal, elapsed)),
    needMore: (goal, elapsed) => moreDays(question(goal, elapsed)),
    needUnit: 'days',
  });
};
