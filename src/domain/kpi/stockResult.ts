// A count of how things stand, not of what happened in the period: 18 activated deciders against a goal of 20 are off track from the first day
// on, since nothing says that they will come by themselves. Everybody is counted, so there is no interval.
import type { KpiResult } from '../plan/types';
import type { KpiFacts } from './facts';
import { type Measured, resultOf } from './resultOf';
import { censusStatus } from './status/censusStatus';

interface Stock extends Pick<Measured, 'id' | 'remarks' | 'detail'> {
  /** null = nothing is known */
  readonly count: number | null;
  /** of how many, where that is known */
  readonly of: number | null;
}

export const stockResult = (facts: KpiFacts, { id, count, of, remarks = [], detail }: Stock): KpiResult => {
  const shared = { id, direction: 'up', kind: 'census', accumulates: false, live: false } as const;
  if (count === null) return resultOf(facts, { ...shared, value: null });
  return resultOf(facts, { ...shared, value: count, n: of, remarks, detail, judge: (goal) => censusStatus(count, goal, 1) });
};
