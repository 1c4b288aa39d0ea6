import { betaProductQuantile } from '../statistics/betaProductQuantile';
import type { BetaShape } from '../statistics/logBetaMoment';
import type { Rounding } from './backCalculation';
import { roundUp } from './roundUp';

// The limits of the needed numbers, given the uncertainty of each step: 10 deals where 5 of 20 passed, a Beta(5.5, 15.5):
// rangeOfSteps({ deals: 10, steps: [null, { a: 5.5, b: 15.5 }], confidence: 0.95, rounding: 'up' }) = [[22, 98], [10, 10]].
export interface StepRange {
  readonly deals: number;
  /** into each stage, top first; null = nothing is known of the step */
  readonly steps: readonly (BetaShape | null)[];
  readonly confidence: number;
  readonly rounding: Rounding;
}
export type Limits = readonly [low: number, high: number];

/** Jeffreys: what n cases of which k passed say of a rate. */
export const jeffreys = (passed: number, entered: number): BetaShape => ({ a: passed + 0.5, b: entered - passed + 0.5 });

/** Limits per stage, top first; null above an unknown step. */
export const rangeOfSteps = ({ deals, steps, confidence, rounding }: StepRange): (Limits | null)[] => {
  const whole = (value: number) => (rounding === 'up' ? roundUp(value) : value);
  const tail = 0.5 * (1 - confidence);
  const limits: (Limits | null)[] = steps.map(() => null);
  const shapes: BetaShape[] = [];
  for (let stage = steps.length - 1; stage >= 0; stage--) {
    limits[stage] = [whole(deals / betaProductQuantile(1 - tail, shapes)), whole(deals / betaProductQuantile(tail, shapes))];
    const shape = stage === 0 ? null : steps[stage];
    if (shape === null) break;
    shapes.push(shape);
  }
  return limits;
};
