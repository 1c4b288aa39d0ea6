// A share of independent cases: 6 of 15 answered leads accepted are 40 %, Wilson 19.8 % to 64.3 %, judged by exact binomial tails.
import type { KpiResult, NeedUnit } from '../plan/types';
import { wilson } from '../statistics/wilson';
import type { KpiFacts } from './facts';
import { moreTrials } from './needMore/moreTrials';
import { type Measured, resultOf } from './resultOf';
import { binomialStatus } from './status/binomialStatus';

interface Shared extends Pick<Measured, 'id' | 'of' | 'remarks' | 'detail'> {
  readonly successes: number;
  /** 0 = no data */
  readonly trials: number;
  readonly needUnit: NeedUnit;
}

export const shareResult = (facts: KpiFacts, { successes, trials, needUnit, ...more }: Shared): KpiResult => {
  const shared = { ...more, direction: 'up', kind: 'rate' } as const;
  if (trials === 0) return resultOf(facts, { ...shared, value: null, remarks: [], detail: {} });
  const { confidence } = facts.basis.settings;
  const question = (goal: number) => ({ successes, trials, goal, confidence, direction: 'up' as const });
  return resultOf(facts, {
    ...shared,
    value: successes / trials,
    n: trials,
    successes,
    trials,
    limits: wilson(successes, trials, confidence),
    judge: (goal) => binomialStatus(question(goal)),
    needMore: (goal) => moreTrials(question(goal)),
    needUnit,
  });
};
