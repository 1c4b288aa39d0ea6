// From meaningful visits to MQLs: the quotient of their counts over the days that both are known for. 60 visits and 12 MQLs: 20 %. No cases
// are followed, so there is no interval; where MQLs exceed the visits most came another way, and there is no rate.
import type { DayWindow } from '../calendar/baseWindow';
import { rungOf } from '../stages/ladder';
import { commonDays } from './commonDays';
import type { FunnelFacts } from './funnelFacts';

export interface VisitsToMqls {
  readonly visits: number;
  readonly mqls: number;
  readonly rate: number | null;
}

export const visitsBetween = ({ visitDays }: Pick<FunnelFacts, 'visitDays'>, { from, to }: DayWindow): number => {
  let sum = 0;
  visitDays.between(from, to).forEach((count) => {
    sum += count;
  });
  return sum;
};

export const visitsToMqls = (facts: FunnelFacts, within: DayWindow): VisitsToMqls => {
  const days = commonDays(facts, within);
  if (days === null) return { visits: 0, mqls: 0, rate: null };
  const visits = visitsBetween(facts, days);
  const mqls = facts.journeys.filter((journey) => journey.days[rungOf('mql')] >= days.from && journey.days[rungOf('mql')] <= days.to).length;
  return { visits, mqls, rate: visits > 0 && mqls <= visits ? mqls / visits : null };
};
