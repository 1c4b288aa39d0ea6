// Costs of a plan for 5 January to 10 February come by whole months: nothing lies inside, so the cost is shown over January and February.
import { placeIn } from '../calendar/placeIn';
import type { KpiFacts } from '../kpi/facts';
import { ownPeriod, spanPeriod } from '../kpi/ownPeriod';
import type { Period } from '../plan/types';

/** The plan's period where any cost lies inside it, else the period of the rows that overlap it, null where there are none. */
export const costPeriod = ({ basis, campaigns }: KpiFacts): Period | null => {
  const place = (row: { start: number; end: number }) => placeIn(basis.period, row.start, row.end);
  const paid = campaigns.groups.filter((group) => group.spendRows > 0);
  if (paid.some((group) => place(group) === 'inside') || basis.costs.some((cost) => place(cost) === 'inside')) return basis.period;
  const own = ownPeriod(basis.period, paid);
  if (own) return own;
  const months = basis.costs.filter((cost) => place(cost) === 'partial');
  if (months.length === 0) return null;
  return spanPeriod({ start: Math.min(...months.map((month) => month.start)), end: Math.max(...months.map((month) => month.end)) });
};
