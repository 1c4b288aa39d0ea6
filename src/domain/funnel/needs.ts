// How many new cases the goal asks for, from the deals upwards: goal 10 deals, 50 % a step, 8 opportunities and 6 offers open (worth 2 + 3
// deals): 5 deals are left, so 10 offers and 20 opportunities. Whole things are rounded up.
import type { FunnelStage } from '../plan/types';
import { backCalculation } from './backCalculation';
import { backCalculationCredit } from './backCalculationCredit';
import { jeffreys, type Limits, rangeOfSteps } from './rangeOfSteps';
import { reckonedRate } from './reckonedRate';
import type { Step } from './steps';

export interface NeedQuestion {
  readonly stages: readonly FunnelStage[];
  /** into each stage */
  readonly steps: readonly Step[];
  /** open cases by stage */
  readonly open: readonly number[];
  readonly goalDeals: number;
  readonly confidence: number;
}
export interface Needs {
  readonly needed: readonly (number | null)[];
  readonly limits: readonly (Limits | null)[];
}

/** Visits to MQLs is a plain quotient, all other steps are cohorts. */
export const conversionsOf = (stages: readonly FunnelStage[], steps: readonly Step[]): (number | null)[] =>
  steps.map(({ entered, passed, rate }, at) => {
    if (stages[at] === 'mql') return rate;
    const reckoned = reckonedRate(entered, passed);
    return reckoned?.rate ?? null;
  });

export const needsOf = ({ stages, steps, open, goalDeals, confidence }: NeedQuestion): Needs => {
  const conversions = conversionsOf(stages, steps);
  const deals = backCalculationCredit({ deals: goalDeals, conversions, open, rounding: 'up' });
  const shapes = steps.map(({ entered, passed }, at) => (stages[at] === 'mql' || entered === 0 ? null : jeffreys(passed, entered)));
  const needed = backCalculation({ deals, conversions, rounding: 'up' });
  const limits = rangeOfSteps({ deals, steps: shapes, confidence, rounding: 'up' });
  // a rate that may be as good as 0 has no upper limit that a number could say
  return { needed, limits: limits.map((pair, at) => (needed[at] === null || !pair || !Number.isFinite(pair[1]) ? null : pair)) };
};
