// What the Costs rows of a period add: work + tools + agency, and media only where no Campaigns row of the same campaign or channel
// overlaps the month. March: work 1,500, tools 300, agency 1,000, LinkedIn media 2,000 with LinkedIn campaigns imported: 2,800.
import type { Cover } from '../measure/mediaCover';
import type { PlanBasis } from '../plan/types';
import { sumCosts, type TypedCost } from './sumCosts';

export const typedCost = (basis: PlanBasis, covers: ReadonlyMap<number, Cover>, period: { start: number; end: number }): TypedCost =>
  sumCosts(basis, period, (cost, at) => cost.work + cost.tools + cost.agency + (covers.has(at) ? 0 : cost.media));
