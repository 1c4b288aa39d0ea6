// Identified sessions / sessions of the whole site, over the days that both reports cover: 180 / 1,000 = 18 %, Wilson 15.7 % to 20.5 %.
// A helper to read the visits by, since no technology identifies everyone.

import { wilson } from '../statistics/wilson';
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { moreTrials } from './needMore/moreTrials';
import { visitsCover } from './reachedAccounts';
import { type Measured, resultOf } from './resultOf';
import { siteSessions } from './siteSessions';
import { binomialStatus } from './status/binomialStatus';
import type { KpiRemark } from './types';

const measure = (identified: number, sessions: number, confidence: number): Omit<Measured, 'id' | 'direction' | 'remarks'> => {
  const value = identified / sessions;
  if (value > 1) return { kind: 'rate', value, n: sessions, live: false };
  const question = (goal: number) => ({ successes: identified, trials: sessions, goal, confidence, direction: 'up' as const });
  return {
    kind: 'rate',
    value,
    n: sessions,
    successes: identified,
    trials: sessions,
    limits: wilson(identified, sessions, confidence),
    judge: (goal) => binomialStatus(question(goal)),
    needMore: (goal) => moreTrials(question(goal)),
    needUnit: 'sessions',
  };
};

export const identificationRate: KpiDef = {
  id: 'identification_rate',
  group: 'traffic',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'sessions',
  reads: ['visits', 'pages'],
  missing: (facts: KpiFacts) => {
    if (siteSessions(facts) !== null) return null;
    return visitsCover(facts, facts.basis.period) ? 'pages' : 'visits';
  },
  evaluate: (facts) => {
    const shared = { id: 'identification_rate', direction: 'up' } as const;
    const site = siteSessions(facts);
    if (site === null) return [resultOf(facts, { ...shared, kind: 'rate', value: null })];
    const remarks: KpiRemark[] = ['identified_only'];
    // the two tools count sessions in their own ways
    if (site.identified > site.sessions) remarks.push('can_exceed_one');
    if (site.own) remarks.push('own_period');
    const measured = measure(site.identified, site.sessions, facts.basis.settings.confidence);
    return [resultOf(facts, { ...shared, ...measured, period: site.period, remarks })];
  },
};
