// What the Costs rows of a period add: work + tools + agency, and media only where no Campaigns row of the same campaign or channel
// overlaps the month. March: work 1,500, tools 300, agency 1,000, LinkedIn media 2,000 with LinkedIn campaigns imported: 2,800.
import { placeIn } from '../calendar/placeIn';
import type { Cover } from '../measure/mediaCover';
import { inPlanCurrency } from '../money/inPlanCurrency';
import type { PlanBasis } from '../plan/types';

export interface TypedCost {
  /** micro-units, null = no row of the period, or none in a currency that converts */
  readonly micro: number | null;
  readonly leftOut: boolean;
}

export const typedCost = (basis: PlanBasis, covers: ReadonlyMap<number, Cover>, period: { start: number; end: number }): TypedCost => {
  let micro: number | null = null;
  let leftOut = false;
  basis.costs.forEach((cost, at) => {
    const place = placeIn(period, cost.start, cost.end);
    if (place === 'outside') return;
    const media = covers.has(at) ? 0 : cost.media;
    const converted = place === 'inside' ? inPlanCurrency(cost.work + cost.tools + cost.agency + media, cost.currency, basis.settings) : null;
    if (converted === null) leftOut = true;
    else micro = (micro || 0) + converted;
  });
  return { micro, leftOut };
};
