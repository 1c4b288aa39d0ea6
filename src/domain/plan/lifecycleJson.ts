// The lifecycle in JSON: {"stages": [{"stage": "mql", "count": 12}, ...], "cohorts": [{"quarter": "2026-Q1", "leads": 40, "ripe": false, ...}], ...}.
// Money in units, days as ISO dates, null = not known.
import { isoOfDay } from '../calendar/isoOfDay';
import type { Cohort, LeadStanding, LifecycleResult, TurnedBack } from '../lifecycle/types';
import { WON_BY_DAYS } from '../lifecycle/wonByDays';
import { unitsOf } from '../money/unitsOf';
import { LADDER } from '../stages/ladder';
import type { Day } from './types';

const dayJson = (day: Day): string | null => (day < 0 ? null : isoOfDay(day));

const leadJson = ({ id, stage, furthest, lacks, defined, followUp }: LeadStanding) => ({
  id,
  stage,
  furthest: furthest < 0 ? null : LADDER[furthest],
  lacks: lacks.map(({ what, count }) => ({ what, count })),
  by_definition: defined,
  follow_up: followUp && { state: followUp.state, working_days: followUp.days },
});

const cohortJson = ({ id, start, end, leads, mqls, sqls, won, open, revenue, wonBy, age, ripe }: Cohort) => ({
  quarter: id,
  start: isoOfDay(start),
  end: isoOfDay(end),
  leads,
  mqls,
  sqls,
  won,
  open,
  revenue: unitsOf(revenue),
  won_by_age: WON_BY_DAYS.map((days, at) => ({ days, won: wonBy[at] })),
  age_days: age,
  ripe,
});

const backJson = ({ lead, deal, name, account, fate, furthest, reason, since, returned }: TurnedBack) => ({
  lead,
  deal,
  name,
  account,
  fate,
  furthest: LADDER[furthest],
  reason: reason || null,
  since: dayJson(since),
  returned: dayJson(returned),
});

export const lifecycleJson = ({ leads, stages, cohorts, answers, late, turnedBack, nurture }: LifecycleResult) => ({
  leads: leads.map(leadJson),
  stages,
  cohorts: cohorts.map(cohortJson),
  sales_answers: {
    accepted: answers.accepted,
    rejected: answers.rejected,
    waiting: answers.waiting,
    rate: answers.rate,
    low: answers.low,
    high: answers.high,
    reasons: answers.reasons.map(({ reason, count }) => ({ reason: reason || null, count })),
  },
  late: late.map(({ id, name, account, owner, handedOver, days }) => ({
    id,
    name,
    account,
    owner,
    handed_over: isoOfDay(handedOver),
    working_days: days,
  })),
  turned_back: turnedBack.map(backJson),
  nurture: {
    average_deal: nurture.averageDeal,
    mql_to_sql: nurture.mqlToSql,
    sql_to_deal: nurture.sqlToDeal,
    mql_value: nurture.mqlValue,
    pool: nurture.pool,
    pool_value: nurture.poolValue,
    prior: nurture.prior,
  },
});
