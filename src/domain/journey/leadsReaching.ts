// The leads that reached a rung of the ladder between two days: SQLs of January are leads whose SQL day lies in January, by their own row or
// by the deal that they name. Deals without a lead are none.
import type { Day } from '../plan/types';
import type { Journey } from './journeys';

export const leadsReaching = (journeys: readonly Journey[], rung: number, { start, end }: { start: Day; end: Day }): number =>
  journeys.filter(({ lead, days }) => lead !== null && days[rung] >= 0 && days[rung] >= start && days[rung] <= end).length;
