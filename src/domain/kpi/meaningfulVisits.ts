// Sessions of target accounts with at least 2 pages and 30 seconds (settings): 5 at day 45 of 90, Garwood 1.6 to 11.7, by the end 6.6 to
// 16.7, so a goal of 12 is too early to say.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { visitsCover } from './reachedAccounts';
import { resultOf } from './resultOf';
import { visitCount } from './visitCount';

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
    const shared = { id: 'meaningful_visits', direction: 'up' } as const;
    if (missing(facts) !== null) return [resultOf(facts, { ...shared, kind: 'count', value: null })];
    const count = facts.visits.meaningful.reduce((sum, more) => sum + more, 0);
    return [resultOf(facts, { ...shared, ...visitCount(count, facts.basis.settings.confidence) })];
  },
};
