// The media of the Costs rows of a period that no Campaigns row covers: LinkedIn 2,000 with LinkedIn campaigns imported and a fair of 900: 900.
import type { Cover } from '../measure/mediaCover';
import type { PlanBasis } from '../plan/types';
import { sumCosts, type TypedCost } from './sumCosts';

export const typedMedia = (basis: PlanBasis, covers: ReadonlyMap<number, Cover>, period: { start: number; end: number }): TypedCost =>
  sumCosts(basis, period, (cost, at) => (covers.has(at) || cost.media === 0 ? null : cost.media));
