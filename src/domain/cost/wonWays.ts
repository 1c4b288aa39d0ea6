// The ways from lead to deal that are known: came in on 5 January, won on 5 April, 90 days. While Leads is empty a deal's creation stands for
// its lead; a deal of no lead has no way.
import type { Journey } from '../journey/journeys';
import { leadDays } from '../lead/leadCase';
import type { LeadSums } from '../measure/leadSums';
import type { Day } from '../plan/types';
import type { Settings } from '../settings';
import { rungOf } from '../stages/ladder';
import { median } from '../statistics/median';

interface Ways {
  readonly leads: Pick<LeadSums, 'all'>;
  readonly journeys: readonly Journey[];
  readonly basis: { readonly settings: Pick<Settings, 'romi_lag_days'> };
}
export interface WonWay {
  readonly journey: Journey;
  readonly came: Day;
  readonly won: Day;
}

/** -1 = the deal belongs to no lead */
export const leadDayOf = ({ leads }: Pick<Ways, 'leads'>, { lead, deal }: Journey): Day => {
  if (lead) return leadDays(lead)[0];
  return deal && leads.all.rows === 0 ? deal.created : -1;
};

export const wonWays = (facts: Ways): WonWay[] =>
  facts.journeys
    .map((journey) => ({ journey, came: leadDayOf(facts, journey), won: journey.days[rungOf('won')] }))
    .filter(({ came, won }) => came >= 0 && won >= 0);

export interface Lag {
  /** days from lead to deal; null = none is typed and none was won yet */
  readonly days: number | null;
  readonly from: 'setting' | 'deals' | null;
  /** deals that an estimate rests on */
  readonly deals: number;
}

/** The time that money needs to come home: typed in Settings, else the median of own won deals. */
export const lagOf = (facts: Ways): Lag => {
  // a day that only the stage tells is no measure of time
  const lengths = wonWays(facts)
    .filter(({ journey }) => !journey.stagedOnly)
    .map(({ came, won }) => Math.max(won - came, 0));
  const typed = facts.basis.settings.romi_lag_days;
  if (typed > 0) return { days: typed, from: 'setting', deals: lengths.length };
  const days = median(lengths);
  return { days, from: days === null ? null : 'deals', deals: lengths.length };
};
