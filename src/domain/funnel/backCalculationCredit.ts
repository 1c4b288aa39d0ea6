import type { Rounding } from './backCalculation';
import { expectedDeals } from './expectedDeals';
import { roundUp } from './roundUp';

// What the open pipeline leaves to do: 10 deals wanted, 50 % a step, 6 offers and 8 opportunities open are worth 3 + 2 deals:
// backCalculationCredit({ deals: 10, conversions: [null, 0.5, 0.5], open: [8, 6, 0], rounding: 'up' }) = 5.
export interface PipelineCredit {
  readonly deals: number;
  readonly conversions: readonly (number | null)[];
  /** open items per stage at their furthest stage, top first; what stands at the last stage is no pipeline */
  readonly open: readonly (number | null)[];
  readonly rounding: Rounding;
}

/** Deals still to be won from new items, rounded once. Items whose way to a deal is unknown count for nothing. */
export const backCalculationCredit = ({ deals, conversions, open, rounding }: PipelineCredit): number => {
  const left = Math.max(0, deals - expectedDeals(conversions, open));
  return rounding === 'up' ? roundUp(left, deals) : left;
};
