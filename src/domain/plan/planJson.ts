// The stable machine-readable plan: `schema` 1, ids in snake_case, ISO dates, fractions, money in units, null = no data. A KPI row of 24 of
// 60 accounts is {"id": "account_reach", "of": null, "value": 0.4, "n": 60, ...}. Sentences come from outside, since the domain has no words.
import { isoOfDay } from '../calendar/isoOfDay';
import type { ChannelResult } from '../channels/types';
import { unitsOf } from '../money/unitsOf';
import { economicsJson } from './economicsJson';
import { funnelJson } from './funnelJson';
import { lifecycleJson } from './lifecycleJson';
import { peopleJson } from './peopleJson';
import { accountScoreJson, leadScoresJson, type ReasonText, scoringJson } from './scoreJson';
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
  /** a reason of a score as a person reads it; left out: the code of its signal */
  readonly reasonText?: ReasonText;
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

type AccountScore = ReturnType<ReturnType<typeof accountScoreJson>>;
const accountJson = (account: AccountResult, basis: Plan['priorityBasis'], score: AccountScore) => ({
  id: account.id,
  name: account.name,
  tier: account.tier,
  icp: account.fit === null ? null : account.fit.fit,
  stage: account.stage,
  score: score.score,
  reasons: score.reasons,
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
  fit: account.fit,
  rank: account.rank,
  unranked: account.unranked,
  priority: account.priority === null || basis === 'fit' ? account.priority : unitsOf(account.priority),
  lead_customer: account.leadCustomer,
  ...score.more,
});

const channelJson = (channel: ChannelResult) => ({
  name: channel.name,
  score: channel.score,
  low: channel.low,
  high: channel.high,
  parts: channel.parts,
  named: channel.named,
  asked: channel.asked,
  share: channel.share,
  share_low: channel.shareLow,
  share_high: channel.shareHigh,
  tries: channel.tries,
  leads: channel.leads,
  verdict: channel.verdict,
  why: channel.why,
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

const accountsJson = ({ accounts, scores, priorityBasis }: Plan, { reasonText }: PlanJsonExtras) => {
  const scoreOf = accountScoreJson(scores, reasonText);
  return accounts.map((account) => accountJson(account, priorityBasis, scoreOf(account.id)));
};

export const planJson = (plan: Plan, extras: PlanJsonExtras) => ({
  schema: 1,
  today: isoOfDay(plan.today),
  period: periodJson(plan.period),
  currency: plan.currency,
  kpis: plan.kpis.map(kpiJson),
  ...funnelJson(plan.funnel),
  lifecycle: lifecycleJson(plan.lifecycle),
  economics: economicsJson(plan.economics),
  accounts: accountsJson(plan, extras),
  people: plan.people.map(personJson),
  ...peopleJson(plan),
  leads: leadScoresJson(plan.scores, extras.reasonText),
  scoring: scoringJson(plan.scores),
  triggers: plan.triggers.map((trigger) => triggerJson(trigger, extras)),
  icp: plan.icp,
  priority_basis: plan.priorityBasis,
  channels: plan.channels.map(channelJson),
  imports: extras.imports,
  health: extras.health,
});
