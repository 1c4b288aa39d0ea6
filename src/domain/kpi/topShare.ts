// Share of the whole potential that the largest fifth of the accounts holds: of 10 accounts with 40, 30, 10, 5, 5, 3, 3, 2, 1 and 1 the
// first 2 hold 70 of 100, 70 %. All that is typed counts, so there is no interval.
import { topShare as shareOfTop } from '../statistics/topShare';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';
import { intervalStatus } from './status/intervalStatus';
import { typedPotentials } from './typedPotentials';

const FIFTH = 0.2;

export const topShare: KpiDef = {
  id: 'top_share',
  group: 'sales',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts'],
  missing: (facts) => (shareOfTop(typedPotentials(facts), FIFTH) === null ? 'accounts' : null),
  evaluate: (facts) => {
    const potentials = typedPotentials(facts);
    const top = shareOfTop(potentials, FIFTH);
    const shared = { id: 'top_share', direction: 'up', kind: 'census', live: false } as const;
    if (top === null) return [resultOf(facts, { ...shared, value: null })];
    return [
      resultOf(facts, {
        ...shared,
        value: top.share,
        n: potentials.length,
        accumulates: false,
        remarks: ['census'],
        judge: (goal) => intervalStatus({ low: top.share, high: top.share, goal, direction: 'up' }),
      }),
    ];
  },
};
