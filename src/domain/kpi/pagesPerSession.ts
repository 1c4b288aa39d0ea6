// Pages per session of target accounts: 24 pages in 11 sessions are 2.18. With 3 accounts there is no interval, and that is said.
import { accountMean, missingForMean } from './accountMean';
import type { KpiDef } from './kpiDef';
import { resultOf } from './resultOf';

export const pagesPerSession: KpiDef = {
  id: 'pages_per_session',
  group: 'traffic',
  direction: 'up',
  unit: 'ratio',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: null,
  reads: ['accounts', 'visits'],
  missing: (facts) => missingForMean(facts, facts.visits.pages),
  evaluate: (facts) => [resultOf(facts, { id: 'pages_per_session', direction: 'up', ...accountMean(facts, facts.visits.pages) })],
};
