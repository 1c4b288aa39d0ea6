// The deal to reckon with, in micro-units of the plan currency: typed in Goals, else the mean of the deals won in the base window whose
// amount is known and converts. 40,000, 20,000 and one without an amount: 30,000.
import type { DayWindow } from '../calendar/baseWindow';
import type { Journey } from '../journey/journeys';
import { inPlanCurrency } from '../money/inPlanCurrency';
import type { FunnelResult, PlanBasis } from '../plan/types';
import { rungOf } from '../stages/ladder';

export const dealAmount = ({ deal }: Journey, { settings }: PlanBasis): number | null =>
  deal === null || deal.amount === null ? null : inPlanCurrency(deal.amount, deal.currency, settings);

export const averageDeal = (
  basis: PlanBasis,
  journeys: readonly Journey[],
  { from, to }: DayWindow,
): Pick<FunnelResult, 'averageDeal' | 'averageFrom'> => {
  const typed = basis.targets.averageDeal;
  if (typed !== null && typed > 0) return { averageDeal: typed, averageFrom: 'goal' };
  const won = journeys.filter(({ days }) => days[rungOf('won')] >= from && days[rungOf('won')] <= to);
  const amounts = won.map((journey) => dealAmount(journey, basis)).filter((amount): amount is number => amount !== null);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 0 ? { averageDeal: Math.round(sum / amounts.length), averageFrom: 'deals' } : { averageDeal: null, averageFrom: null };
};
