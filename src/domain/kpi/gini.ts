// How unevenly the potential lies over the accounts, 0 even, towards 1 all in one account: potentials of 1, 2, 3 and 4 are 0.25. All that is
// typed counts, so there is no interval.
import { gini as unevenness } from '../statistics/gini';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import { intervalStatus } from './status/intervalStatus';
import { typedPotentials } from './typedPotentials';

export const gini: KpiDef = {
  id: 'gini',
  group: 'sales',
  direction: 'up',
  unit: 'ratio',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts'],
  missing: (facts) => (unevenness(typedPotentials(facts)) === null ? 'accounts' : null),
  evaluate: (facts) => {
    const potentials = typedPotentials(facts);
    const value = unevenness(potentials);
    const shared = { id: 'gini', direction: 'up', kind: 'census', live: false } as const;
    if (value === null) return [resultOf(facts, { ...shared, value: null })];
    return [
      resultOf(facts, {
        ...shared,
        value,
        n: potentials.length,
        accumulates: false,
        remarks: ['census'],
        judge: (goal) => intervalStatus({ low: value, high: value, goal, direction: 'up' }),
      }),
    ];
  },
};
