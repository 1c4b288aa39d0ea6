import { betaProductQuantile } from '../statistics/betaProductQuantile';
import type { BetaShape } from '../statistics/logBetaMoment';
import type { Rounding } from './backCalculation';
import { roundUp } from './roundUp';

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
export type Limits = readonly [low: number, high: number];

const shapeOf = (entered: number | null, count: number | null): BetaShape | null =>
  entered && count ? { a: count + 0.5, b: entered - count + 0.5 } : null;

/** Limits per stage, top first; null above a step without conversions or without counts. */
export const backCalculationRange = ({ deals, counts, confidence, rounding }: BackRange): (Limits | null)[] => {
  const whole = (value: number) => (rounding === 'up' ? roundUp(value) : value);
  const tail = 0.5 * (1 - confidence);
  const limits: (Limits | null)[] = counts.map(() => null);
  const shapes: BetaShape[] = [];
  for (let stage = counts.length - 1; stage >= 0; stage--) {
    limits[stage] = [whole(deals / betaProductQuantile(1 - tail, shapes)), whole(deals / betaProductQuantile(tail, shapes))];
    const shape = stage === 0 ? null : shapeOf(counts[stage - 1], counts[stage]);
    if (shape === null) break;
    shapes.push(shape);
  }
  return limits;
};
