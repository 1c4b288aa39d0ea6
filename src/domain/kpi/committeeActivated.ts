// Deciders of target accounts with an in-touch in the last 90 days (setting) / deciders known, a census: 18 of 45 deciders are 0.4. The 90 days
// move with today whatever the period, so it is judged against the whole goal from the first day on.
import type { Committee } from '../people/committees';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import { censusStatus } from './status/censusStatus';

const sumOf = (committees: readonly Committee[], of: 'deciders' | 'activatedDeciders'): number => committees.reduce((sum, each) => sum + each[of], 0);

const missing = ({ basis, committees, touches }: KpiFacts) => {
  if (basis.accounts.length === 0) return 'accounts';
  if (sumOf(committees, 'deciders') === 0) return 'people';
  return touches.covers.from < 0 ? 'touches' : null;
};

export const committeeActivated: KpiDef = {
  id: 'committee_activated',
  group: 'interest',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'people', 'touches'],
  missing,
  evaluate: (facts) => {
    const shared = { id: 'committee_activated', direction: 'up', kind: 'census', accumulates: false } as const;
    if (missing(facts) !== null) return [resultOf(facts, { ...shared, value: null })];
    const [known, activated] = [sumOf(facts.committees, 'deciders'), sumOf(facts.committees, 'activatedDeciders')];
    return [
      resultOf(facts, {
        ...shared,
        value: activated / known,
        n: known,
        successes: activated,
        trials: known,
        remarks: ['census'],
        judge: (goal) => censusStatus(activated / known, goal, 1),
      }),
    ];
  },
};
