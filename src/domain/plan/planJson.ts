// The stable machine-readable plan: `schema` 1, ids in snake_case, ISO dates, fractions, money in units, null = no data. A KPI row of 24 of
// 60 accounts is {"id": "account_reach", "of": null, "value": 0.4, "n": 60, ...}. Sentences come from outside, since the domain has no words.
import { isoOfDay } from '../calendar/isoOfDay';
import { unitsOf } from '../money/unitsOf';
import { funnelJson } from './funnelJson';
import { peopleJson } from './peopleJson';
import type { AccountResult, KpiResult, Period, PersonResult, Plan, TriggerResult } from './types';

export interface ImportJson {
  /** base name */
  readonly file: string;
  readonly format: string;
  readonly tab: string;
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: number;
  readonly warnings: readonly string[];
}
export interface HealthJson {
  readonly code: string;
  readonly severity: string;
  readonly tab: string | null;
  readonly cell: string | null;
  readonly message: string;
}
export interface PlanJsonExtras {
  readonly imports: readonly ImportJson[];
  readonly health: readonly HealthJson[];
  readonly words: (trigger: TriggerResult) => { readonly evidence: string; readonly action: string };
}

const periodJson = ({ id, start, end }: Period) => ({ id, start: isoOfDay(start), end: isoOfDay(end) });

const kpiJson = ({ id, of, period, value, n, low, high, kind, goal, direction, status, needMore, remarks, detail }: KpiResult) => ({
  id,
  of,
  period: periodJson(period),
  value,
  n,
  low,
  high,
  kind,
  goal,
  direction,
  status,
  needMore,
  remarks,
  detail,
});

/** Score and ICP fit have their places and are null until they are computed. */
const accountJson = (account: AccountResult) => ({
  id: account.id,
  name: account.name,
  tier: account.tier,
  icp: null,
  stage: account.stage,
  score: null,
  reasons: [],
  coverage: account.coverage,
  reach: account.reached,
  impressions: account.impressions,
  clicks: account.clicks,
  visits: account.visits,
  meaningful_visits: account.meaningful,
  last_visit: account.lastVisit === null ? null : isoOfDay(account.lastVisit),
  open_deals: account.openDeals,
  open_amount: account.openAmount === null ? null : unitsOf(account.openAmount),
  owner: account.owner,
  people: account.people,
  deciders: account.deciders,
  influencers: account.influencers,
  areas: account.areas,
  activated: account.activated,
  triggers: account.triggers,
  open_trigger: account.openTrigger,
  next: account.next,
});

const personJson = ({ id, level, inTouches, channels, lastTouch }: PersonResult) => ({
  id,
  level,
  in_touches: inTouches,
  channels,
  last_touch: lastTouch === null ? null : isoOfDay(lastTouch),
});

const triggerJson = (trigger: TriggerResult, { words }: PlanJsonExtras) => {
  const { evidence, action } = words(trigger);
  return {
    rule: trigger.rule,
    key: trigger.key,
    account: trigger.account,
    person: trigger.person,
    deal: trigger.deal,
    evidence: { text: evidence, ...trigger.evidence },
    action,
    owner: trigger.owner,
    owner_role: trigger.ownerRole,
    fired: isoOfDay(trigger.fired),
    due: isoOfDay(trigger.due),
  };
};

export const planJson = (plan: Plan, extras: PlanJsonExtras) => ({
  schema: 1,
  today: isoOfDay(plan.today),
  period: periodJson(plan.period),
  currency: plan.currency,
  kpis: plan.kpis.map(kpiJson),
  ...funnelJson(plan.funnel),
  accounts: plan.accounts.map(accountJson),
  people: plan.people.map(personJson),
  ...peopleJson(plan),
  triggers: plan.triggers.map((trigger) => triggerJson(trigger, extras)),
  imports: extras.imports,
  health: extras.health,
});
