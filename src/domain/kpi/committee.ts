// Target accounts whose deciders are known in the number needed (3, setting) / all target accounts, a census: 12 of 60 accounts are 0.2. It is
// a state of the map, not a sum over the period, so it is judged against the whole goal from the first day on.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import { censusStatus } from './status/censusStatus';

const missing = ({ basis, committees }: KpiFacts) => {
  if (basis.accounts.length === 0) return 'accounts';
  return committees.some(({ listed }) => listed > 0) ? null : 'people';
};

export const committee: KpiDef = {
  id: 'committee',
  group: 'reach',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'people'],
  missing,
  evaluate: (facts) => {
    const shared = { id: 'committee', direction: 'up', kind: 'census', accumulates: false } as const;
    if (missing(facts) !== null) return [resultOf(facts, { ...shared, value: null })];
    const { committees, basis } = facts;
    const full = committees.filter(({ deciders }) => deciders >= basis.settings.committee_needed).length;
    const value = full / committees.length;
    return [
      resultOf(facts, {
        ...shared,
        value,
        n: committees.length,
        successes: full,
        trials: committees.length,
        remarks: ['census'],
        judge: (goal) => censusStatus(value, goal, 1),
      }),
    ];
  },
};
