// A rate of a vendor's campaigns. Impressions of one member are not independent trials, so n is the reach (of several campaigns the
// largest) and k = rate x n: 60 of 20,000 = 0.3 %, reach 5,000: k = 15 of 5,000, Wilson 0.18 % to 0.49 %.
import type { FigureSums } from '../measure/figureSums';
import type { NeedUnit } from '../plan/types';
import type { Settings } from '../settings';
import { wilson } from '../statistics/wilson';
import { moreTrials } from './needMore/moreTrials';
import type { Measured } from './resultOf';
import { binomialStatus } from './status/binomialStatus';
import type { KpiRemark } from './types';

export interface RateOptions {
  /** of the trials where these are not people reached */
  readonly unit?: NeedUnit;
  /** what the rate says of itself beside its trials */
  readonly remarks?: readonly KpiRemark[];
  /** one impression may count more than once; else such rows are wrong */
  readonly canExceedOne?: boolean;
}

export const vendorRate = (
  { count, over, reachRows, largestReach }: Omit<FigureSums, 'rows'>,
  settings: Settings,
  { unit = 'impressions', remarks: own = [], canExceedOne = false }: RateOptions = {},
): Omit<Measured, 'id' | 'direction'> => {
  const remarks: KpiRemark[] = ['media_reported' as KpiRemark].concat(own);
  if (!(over > 0)) return { kind: 'rate', value: null, remarks };
  const value = count / over;
  if (count > over) {
    if (!canExceedOne) return { kind: 'rate', value: null, remarks: remarks.concat('rate_over_one') };
    return { kind: 'rate', value, n: over, live: false, remarks: remarks.concat('can_exceed_one') };
  }
  const byReach = settings.rate_trials === 'reach' && largestReach > 0;
  const trials = byReach ? largestReach : over;
  if (!byReach) remarks.push('assumes_independent');
  else if (reachRows > 1) remarks.push('largest_reach');
  const successes = value * trials;
  const question = (goal: number) => ({ successes, trials, goal, confidence: settings.confidence, direction: 'up' as const });
  return {
    kind: 'rate',
    value,
    n: trials,
    successes,
    trials,
    limits: wilson(successes, trials, settings.confidence),
    remarks,
    judge: (goal) => binomialStatus(question(goal)),
    needMore: (goal) => moreTrials(question(goal)),
    needUnit: byReach ? 'members' : unit,
  };
};
