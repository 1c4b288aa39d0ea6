// A mean per session of the target accounts. Five accounts spent 100, 60, 90, 40 and 300 seconds in 2, 1, 3, 1 and 4 sessions: 590 / 11 =
// 53.6. Sessions of one account are alike, so whole accounts are drawn again: 35.6 to 70.0. Under five accounts there are no limits, and
// against a goal it is too early to say. The few accounts that stay very long are often not among those seen, so the interval ends too low
// (docs/calibration.md): its lower limit can say "on track", its upper limit never "off track".
import type { KnownSums } from '../measure/visitSums';
import { bootstrapMean, type Cluster } from '../statistics/bootstrapMean';
import type { KpiFacts } from './facts';
import { visitsCover } from './reachedAccounts';
import type { Measured } from './resultOf';
import type { Verdict } from './status/types';

const clustersOf = ({ sum, sessions }: KnownSums): Cluster[] => {
  const clusters: Cluster[] = [];
  sessions.forEach((weight, at) => {
    if (weight > 0) clusters.push({ value: sum[at], weight });
  });
  return clusters;
};

export const accountMean = (facts: KpiFacts, known: KnownSums): Omit<Measured, 'id' | 'direction'> => {
  const clusters = clustersOf(known);
  const sessions = clusters.reduce((sum, { weight }) => sum + weight, 0);
  const total = clusters.reduce((sum, { value }) => sum + value, 0);
  if (sessions === 0) return { kind: 'mean', value: null, live: false };
  const limits = bootstrapMean(clusters, facts.basis.settings.confidence);
  return {
    kind: 'mean',
    value: total / sessions,
    n: clusters.length,
    limits: limits || undefined,
    successes: total,
    trials: sessions,
    live: false,
    accumulates: false,
    remarks: limits ? ['bootstrap'] : ['few_accounts'],
    judge: (goal): Verdict => (limits && limits[0] >= goal ? 'on_track' : 'too_early'),
  };
};

/** The tab that a mean lacks. */
export const missingForMean = (facts: KpiFacts, { sessions }: KnownSums): 'visits' | 'accounts' | null => {
  if (!visitsCover(facts, facts.basis.period)) return 'visits';
  if (facts.basis.accounts.length === 0) return 'accounts';
  return sessions.some((count) => count > 0) ? null : 'visits';
};
