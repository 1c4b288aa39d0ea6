// Reached target accounts / target accounts, a census without an interval: 24 of 60 accounts are 0.4. It accumulates, so until the
// period ends it is judged against goal x share of the period gone.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { reachedAccounts } from './reachedAccounts';
import { resultOf } from './resultOf';
import { censusStatus } from './status/censusStatus';

const missing = (facts: KpiFacts) => {
  if (!reachedAccounts(facts).known) return 'companies';
  return facts.basis.accounts.length === 0 ? 'accounts' : null;
};

const shared = { id: 'account_reach', direction: 'up', kind: 'census' } as const;

export const accountReach: KpiDef = {
  id: 'account_reach',
  group: 'reach',
  direction: 'up',
  unit: 'share',
  defaultGoal: 0.5,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'companies', 'visits', 'touches'],
  missing,
  evaluate: (facts) => {
    const { period, own, isReached } = reachedAccounts(facts);
    const targets = facts.basis.accounts.length;
    const reached = facts.basis.accounts.filter((_account, at) => isReached(at)).length;
    if (missing(facts) !== null) return [resultOf(facts, { ...shared, period, value: null })];
    return [
      resultOf(facts, {
        ...shared,
        period,
        value: reached / targets,
        n: targets,
        successes: reached,
        trials: targets,
        remarks: own ? ['census', 'own_period'] : ['census'],
        judge: (goal, elapsed) => censusStatus(reached / targets, goal, elapsed.share),
      }),
    ];
  },
};
