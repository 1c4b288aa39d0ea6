// The Costs rows of a period added up in the plan currency: 1,000 EUR and 100 USD at a typed rate of 0.92 are 1,092 EUR. Rows that overlap
// the period only partly, and rows in a currency without a rate, are left out.
import { placeIn } from '../calendar/placeIn';
import { inPlanCurrency } from '../money/inPlanCurrency';
import type { Cost, PlanBasis } from '../plan/types';

export interface TypedCost {
  /** micro-units, null = no row of the period, or none in a currency that converts */
  readonly micro: number | null;
  readonly leftOut: boolean;
}

/** `amountOf`: what a row adds in its currency, null = the row does not count. */
export const sumCosts = (
  basis: PlanBasis,
  period: { start: number; end: number },
  amountOf: (cost: Cost, at: number) => number | null,
): TypedCost => {
  let micro: number | null = null;
  let leftOut = false;
  basis.costs.forEach((cost, at) => {
    const place = placeIn(period, cost.start, cost.end);
    const amount = place === 'outside' ? null : amountOf(cost, at);
    if (amount === null) return;
    const converted = place === 'inside' ? inPlanCurrency(amount, cost.currency, basis.settings) : null;
    if (converted === null) leftOut = true;
    else micro = (micro || 0) + converted;
  });
  return { micro, leftOut };
};
