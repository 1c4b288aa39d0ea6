// Return by the quarter in which the leads came and the money was spent. First quarter: 13,400 spent, won deals of its leads 50,000, margin
// 40 %: (20,000 - 13,400) / 13,400 = 49 %. A quarter is ripe once its youngest lead is as old as leads take to a deal (90 days: the first
// quarter is ripe from 29 June on); before, a low return says nothing.
import { quarterOf } from '../calendar/quarterOf';
import { campaignSpend } from '../cost/campaignSpend';
import { romi as gainOver } from '../cost/romi';
import { typedCost } from '../cost/typedCost';
import { lagOf, type WonWay, wonWays } from '../cost/wonWays';
import { dealAmount } from '../funnel/averageDeal';
import { leadsBetween } from '../lead/leadsBetween';
import { unitsOf } from '../money/unitsOf';
import type { Period } from '../plan/types';
import type { EconomicsFacts } from './dealInfluence';
import type { RomiCohort } from './types';

/** Two years of quarters. */
const QUARTERS = 8;

const costOf = ({ basis, campaigns, covers }: EconomicsFacts, period: Period) => {
  const [spend, added] = [campaignSpend(campaigns.groups, period, basis.settings, false), typedCost(basis, covers, period)];
  const known = spend.micro !== null || added.micro !== null;
  return { micro: known ? (spend.micro || 0) + (added.micro || 0) : null, incomplete: known && (spend.leftOut || added.leftOut) };
};

const cohortOf = (facts: EconomicsFacts, period: Period, ways: readonly WonWay[], lag: number | null): RomiCohort => {
  const { basis, leads } = facts;
  const { micro: cost, incomplete } = costOf(facts, period);
  const won = ways.filter(({ came }) => came >= period.start && came <= period.end);
  const amounts = won.map(({ journey }) => dealAmount(journey, basis)).filter((amount): amount is number => amount !== null);
  const revenue = amounts.reduce((sum, amount) => sum + amount, 0);
  const ripeOn = lag === null ? null : period.end + lag;
  const ripe = ripeOn === null ? null : basis.today >= ripeOn;
  // no deal says nothing before the time is ripe, and a deal of unknown amount never
  const known = cost !== null && cost > 0 && (amounts.length > 0 || (ripe === true && won.length === 0));
  const margin = basis.targets.grossMargin;
  return {
    id: period.id,
    start: period.start,
    end: period.end,
    cost,
    incomplete,
    leads: leadsBetween(leads, { from: period.start, to: period.end }),
    won: won.length,
    revenue,
    romi: known ? gainOver(unitsOf(revenue) * (margin === null ? 1 : margin), unitsOf(cost)) : null,
    ripe,
    ripeOn,
  };
};

/** Newest first; quarters without cost, leads and deals are left out. */
export const romiCohorts = (facts: EconomicsFacts): RomiCohort[] => {
  const { today, settings } = facts.basis;
  const ways = wonWays(facts);
  const lag = lagOf(facts).days;
  const found: RomiCohort[] = [];
  let period = quarterOf(today, settings.fiscal_month);
  for (let n = 0; n < QUARTERS; n += 1) {
    const cohort = cohortOf(facts, period, ways, lag);
    if (cohort.cost !== null || cohort.leads > 0 || cohort.won > 0) found.push(cohort);
    period = quarterOf(period.start - 1, settings.fiscal_month);
  }
  return found;
};
