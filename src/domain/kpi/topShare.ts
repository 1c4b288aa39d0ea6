// Share of the whole potential that the largest fifth of the accounts holds: of 10 accounts with 40, 30, 10, 5, 5, 3, 3, 2, 1 and 1 the
// first 2 hold 70 of 100, 70 %: uneven, where 80/20 would be 80 %. All that is typed counts, so there is no interval.
import { gini } from '../statistics/gini';
import { topShare as shareOfTop } from '../statistics/topShare';
import type { KpiDef } from './kpiDef';
import { type Measured, resultOf } from './resultOf';
import { intervalStatus } from './status/intervalStatus';
import { typedPotentials } from './typedPotentials';
import type { KpiRemark } from './types';

const FIFTH = 0.2;
/** under five accounts a fifth is none of them */
const FEWEST = 5;
const PARETO = 0.8;

/** What the concentration means for the list (S3, #27). */
const concentration = (potentials: readonly number[], { share, count }: { share: number; count: number }): Pick<Measured, 'remarks' | 'detail'> => {
  if (potentials.length < FEWEST) return { remarks: ['census'] };
  const finding: KpiRemark = share >= PARETO ? 'concentrated' : share < 2 * FIFTH ? 'spread' : 'uneven';
  return { remarks: ['census', finding], detail: { top: count, accounts: potentials.length, gini: Math.round(100 * gini(potentials)!) } };
};

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
        ...concentration(potentials, top),
        judge: (goal) => intervalStatus({ low: top.share, high: top.share, goal, direction: 'up' }),
      }),
    ];
  },
};
