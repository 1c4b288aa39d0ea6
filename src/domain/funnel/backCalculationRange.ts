import type { Rounding } from './backCalculation';
import { jeffreys, type Limits, rangeOfSteps } from './rangeOfSteps';

// How uncertain the needed numbers are. 20 offers led to 5 deals; 10 more deals are wanted:
// backCalculationRange({ deals: 10, counts: [20, 5], confidence: 0.95, rounding: 'up' }) = [[22, 98], [10, 10]].
// Each step's rate is a Beta(k + 1/2, n - k + 1/2) (Jeffreys), the steps are independent, the deals are taken as exact:
// the limits are the deals divided by the quantiles of the product of the rates below the stage.
export interface BackRange {
  readonly deals: number;
  /** of one cohort, top first; null = unknown */
  readonly counts: readonly (number | null)[];
  readonly confidence: number;
  readonly rounding: Rounding;
}
export type { Limits };

/** Limits per stage, top first; null above a step without conversions or without counts. */
export const backCalculationRange = ({ deals, counts, confidence, rounding }: BackRange): (Limits | null)[] => {
  const steps = counts.map((count, stage) => {
    const entered = stage === 0 ? null : counts[stage - 1];
    return entered && count ? jeffreys(count, entered) : null;
  });
  return rangeOfSteps({ deals, steps, confidence, rounding });
};
