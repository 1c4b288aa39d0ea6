// Leads by the quarter in which they came in, and what has become of them so far: 2026-Q1 with 40 leads, 12 MQLs, 4 SQLs, 1 deal of 30,000.
// MQLs ripen over years: while the youngest lead of a quarter is younger than leads usually take to a deal, the row is still ripening, and
// deals by an age are counted only once every lead of the quarter has reached it.
import { quarterOf } from '../calendar/quarterOf';
import { lagOf } from '../cost/wonWays';
import { dealAmount } from '../funnel/averageDeal';
import { isOpen } from '../funnel/isOpen';
import type { Journey } from '../journey/journeys';
import { isSubscriber } from '../lead/isSubscriber';
import { leadDays } from '../lead/leadCase';
import type { Day, Period } from '../plan/types';
import { fateOf } from '../stages/fate';
import { rungOf } from '../stages/ladder';
import type { LifecycleFacts } from './lifecycleFacts';
import type { Cohort } from './types';
import { WON_BY_DAYS } from './wonByDays';

interface Member {
  readonly came: Day;
  readonly journey: Journey | null;
  /** may still become a deal */
  readonly open: boolean;
}

const membersOf = (facts: LifecycleFacts): Member[] => {
  const journeys = new Map(facts.journeys.filter(({ lead }) => lead !== null).map((journey) => [journey.lead!.id, journey]));
  const members: Member[] = [];
  facts.ledger.forEach(({ lead }) => {
    const came = leadDays(lead)[0];
    if (came < 0 || isSubscriber(lead)) return;
    const journey = journeys.get(lead.id) || null;
    members.push({ came, journey, open: journey ? isOpen(journey) : fateOf(lead.stage) === 'open' && !lead.rejected });
  });
  return members;
};

const wonDay = ({ journey }: Member): Day => (journey ? journey.days[rungOf('won')] : -1);

const cohortOf = (facts: LifecycleFacts, { id, start, end }: Period, members: readonly Member[], lag: number | null): Cohort => {
  const { today } = facts.basis;
  const reached = (rung: number): number => members.filter(({ journey }) => journey !== null && journey.days[rung] >= 0).length;
  const won = members.filter((member) => wonDay(member) >= 0);
  const amounts = won.map(({ journey }) => dealAmount(journey!, facts.basis)).filter((amount): amount is number => amount !== null);
  const age = Math.max(today - Math.min(end, today), 0);
  const wonBy = (days: number): number | null => (age < days ? null : won.filter((member) => wonDay(member) - member.came <= days).length);
  return {
    id,
    start,
    end,
    leads: members.length,
    mqls: reached(rungOf('mql')),
    sqls: reached(rungOf('sql')),
    won: won.length,
    open: members.filter(({ open }) => open).length,
    revenue: amounts.reduce((sum, amount) => sum + amount, 0),
    wonBy: WON_BY_DAYS.map(wonBy),
    age,
    ripe: lag === null ? null : age >= lag,
  };
};

/** Newest quarter first; quarters without a lead have no row. */
export const leadCohorts = (facts: LifecycleFacts): Cohort[] => {
  const { fiscal_month } = facts.basis.settings;
  const quarters = new Map<string, { period: Period; members: Member[] }>();
  for (const member of membersOf(facts)) {
    const period = quarterOf(member.came, fiscal_month);
    const standing = quarters.get(period.id) || { period, members: [] };
    quarters.set(period.id, standing);
    standing.members.push(member);
  }
  const lag = lagOf(facts).days;
  return Array.from(quarters.values())
    .sort((a, b) => b.period.start - a.period.start)
    .map(({ period, members }) => cohortOf(facts, period, members, lag));
};
