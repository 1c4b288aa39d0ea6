// Sessions of target accounts with at least 2 pages and 30 seconds (settings): 5 at day 45 of 90, Garwood 1.6 to 11.7, by the end 6.6 to
// 16.7, so a goal of 12 is too early to say.
import type { Elapsed } from '../calendar/elapsedOf';
import { garwood } from '../statistics/garwood';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { moreDays } from './needMore/moreDays';
import { visitsCover } from './reachedAccounts';
import { resultOf } from './resultOf';
import { poissonStatus } from './status/poissonStatus';

const missing = (facts: KpiFacts) => {
  if (!visitsCover(facts, facts.basis.period)) return 'visits';
  return facts.basis.accounts.length === 0 ? 'accounts' : null;
};

export const meaningfulVisits: KpiDef = {
  id: 'meaningful_visits',
  group: 'traffic',
  direction: 'up',
  unit: 'count',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'days',
  reads: ['accounts', 'visits'],
  missing,
  evaluate: (facts) => {
    const { confidence } = facts.basis.settings;
    const shared = { id: 'meaningful_visits', direction: 'up', kind: 'count' } as const;
    if (missing(facts) !== null) return [resultOf(facts, { ...shared, value: null })];
    const count = facts.visits.meaningful.reduce((sum, more) => sum + more, 0);
    const question = (goal: number, elapsed: Elapsed) => ({ count, daysGone: elapsed.gone, daysLeft: elapsed.left, goal, confidence });
    return [
      resultOf(facts, {
        ...shared,
        value: count,
        n: count,
        limits: garwood(count, confidence),
        successes: count,
        judge: (goal, elapsed) => poissonStatus(question(goal, elapsed)),
        needMore: (goal, elapsed) => moreDays(question(goal, elapsed)),
        needUnit: 'days',
      }),
    ];
  },
};
