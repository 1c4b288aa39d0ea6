// Relevance: reached companies that sales judged potential / reached companies that sales judged at all. 20 reached, 8 judged, 6 yes: 75 %,
// 8 of 20 judged; the judged are taken as a random part of the reached, whose hypergeometric limits are 9 to 18 of 20, 45 % to 90 %.
import type { KpiFacts } from './facts';
import type { KpiDef } from './kpiDef';
import { moreJudged } from './needMore/moreJudged';
import { type ReachedCompanies, reachedCompanies } from './reachedCompanies';
import { type Measured, resultOf } from './resultOf';
import { judgedLimits, judgedStatus } from './status/judgedStatus';
import type { KpiRemark } from './types';

const measure = (counts: ReachedCompanies, confidence: number): Omit<Measured, 'id' | 'direction'> => {
  const { reached, judged, yes, own } = counts;
  if (judged === 0) return { kind: 'partial', value: null, live: false };
  const all = judged === reached;
  const remarks: KpiRemark[] = [all ? 'census' : 'partly_judged'];
  if (own) remarks.push('own_period');
  const question = (goal: number) => ({ reached, judged, yes, goal, confidence, direction: 'up' as const });
  return {
    kind: all ? 'census' : 'partial',
    value: yes / judged,
    n: judged,
    limits: all ? undefined : judgedLimits({ reached, judged, yes, confidence }),
    successes: yes,
    trials: judged,
    remarks,
    detail: { judged, reached },
    live: false,
    accumulates: false,
    judge: (goal) => judgedStatus(question(goal)),
    needMore: (goal) => moreJudged(question(goal)),
    needUnit: 'companies',
  };
};

export const potentialShare: KpiDef = {
  id: 'potential_share',
  group: 'reach',
  direction: 'up',
  unit: 'share',
  defaultGoal: null,
  goalSource: 'own',
  needUnit: 'companies',
  reads: ['companies'],
  missing: (facts: KpiFacts) => (reachedCompanies(facts).judged > 0 ? null : 'companies'),
  evaluate: (facts) => {
    const counts = reachedCompanies(facts);
    const measured = measure(counts, facts.basis.settings.confidence);
    return [resultOf(facts, { id: 'potential_share', direction: 'up', period: counts.period, ...measured })];
  },
};
