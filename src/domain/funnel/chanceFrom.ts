// The chance of a deal from a stage on, the product of the conversions below it: MQL to SQL 40 %, SQL to opportunity 50 %, to offer 80 %, to
// deal 25 % make 4 % from MQL. Steps with few cases take the Jeffreys prior: 1 of 3 enters as 37.5 %, a quarter of it prior.
import type { FunnelResult, FunnelStage } from '../plan/types';
import { reckonedRate } from './reckonedRate';
import { FUNNEL_STAGES } from './steps';

export interface Chance {
  readonly chance: number;
  /** how much of it some prior decides, 0..1 */
  readonly prior: number;
  /** cases of the step with the fewest */
  readonly cases: number;
}

/** null = a step on the way without cases */
export const chanceFrom = ({ stages }: Pick<FunnelResult, 'stages'>, stage: FunnelStage): Chance | null => {
  let chance = 1;
  let ownPart = 1;
  let cases = Number.POSITIVE_INFINITY;
  for (const { entered, passed } of stages.slice(FUNNEL_STAGES.indexOf(stage) + 1)) {
    const reckoned = reckonedRate(entered, passed);
    if (reckoned === null) return null;
    chance *= reckoned.rate;
    ownPart *= 1 - reckoned.prior;
    cases = Math.min(cases, entered);
  }
  return { chance, prior: 1 - ownPart, cases };
};
