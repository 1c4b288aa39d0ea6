import { wilson } from '../statistics/wilson';
import { backCalculationSteps } from './backCalculationSteps';

// Conversion into each stage of one cohort, with Wilson's limits: 40 opportunities, 20 offers, 5 deals give
// funnelRates([40, 20, 5], 0.95) = [null, { rate: 0.5, low: 0.352, high: 0.648 }, { rate: 0.25, low: 0.112, high: 0.469 }] (rounded here).
export interface FunnelRate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** null where nothing, or nothing known, entered the stage above. */
export const funnelRates = (counts: readonly (number | null)[], confidence: number): (FunnelRate | null)[] =>
  backCalculationSteps(counts).map((rate, stage) => {
    if (rate === null) return null;
    const [low, high] = wilson(counts[stage] as number, counts[stage - 1] as number, confidence);
    return { rate, low, high };
  });
