import type { KpiGroup, KpiId, KpiRemark } from '../../domain/kpi/types';
import type { NeedUnit, NextStep, Status } from '../../domain/plan/types';

type Words<K extends string> = Readonly<Record<K, string>>;

const status: Words<Status> = { on_track: '● on track', off_track: '▲ off track', too_early: '◔ too early to say', no_data: '– no data' };

const needMoreOf: Readonly<Record<NeedUnit, readonly [one: string, many: string]>> = {
  visits: ['visit', 'visits'],
  members: ['person reached', 'people reached'],
  impressions: ['impression', 'impressions'],
  days: ['day', 'days'],
  sqls: ['SQL', 'SQLs'],
  accounts: ['account', 'accounts'],
};

/** Why a KPI has no value, and what to do about it. */
const missing: Words<KpiId> = {
  account_reach: 'No target accounts: type or import them in Accounts.',
  frequency: 'No campaign rows with reach in the period: import a campaign report into Campaigns.',
  ctr: 'No campaign rows with clicks in the period: import a campaign report into Campaigns.',
  meaningful_visits: 'No identified visits: import a visitor report into Visits.',
  sql_cost: 'No cost or no SQL yet: fill Costs, import Deals, and say in Stages which stage is an SQL.',
};

/** One line each, with the source. */
const definitions: Readonly<Record<KpiId, (p: { impressions: string; pages: string; seconds: string }) => string>> = {
  account_reach: (p) =>
    `Account reach: target accounts with at least ${p.impressions} impressions in a company report, or an identified visit, in the period / all target accounts (S0).`,
  frequency: () =>
    'Frequency: impressions / people reached. Reach is never added over campaigns; with several the value lies between two bounds (S0).',
  ctr: () => "CTR: the vendor's clicks / impressions; vendors are not pooled (S0).",
  meaningful_visits: (p) => `Meaningful visits: visits from target accounts with at least ${p.pages} pages and ${p.seconds} seconds (S0).`,
  sql_cost: () => 'Cost per SQL: media, work, tools and agency / deals created in the period whose stage means SQL or later (S0).',
};

/** What to know about a figure, by the domain's code. */
const remarks: Words<KpiRemark> = {
  census: 'Everything was counted, so there is no interval.',
  assumes_independent: 'Assumes independent impressions, so the interval is too narrow.',
  own_period: 'Nothing covers the plan’s period: shown over the rows’ own period.',
  media_reported: 'As the media reports it.',
  largest_reach: 'n is the reach of the largest campaign, since reach is not added.',
  bounds: 'Reach of several campaigns is not added: the value lies between these bounds.',
  audience_estimated: 'The size of the audience is an estimate: reach / penetration.',
  reach_missing: 'Rows without reach are left out.',
  at_least: 'No SQL yet: the cost is known only from below.',
  cost_incomplete: 'Part of the cost is left out; Health says which.',
  rate_over_one: 'More clicks than impressions: the rows cannot be right. Correct them in Campaigns or import again.',
};

const next: Words<NextStep> = {
  act_on_trigger: 'Act on the open trigger',
  move_deal: 'Move the open deal on',
  convert_interest: 'Turn the visits into a talk',
  deepen_reach: 'Reach the other deciders too',
  start_reach: 'Start reaching: nothing seen yet',
};

const groups: Words<KpiGroup | 'foot'> = {
  reach: 'Reach and relevance',
  interest: 'Interest',
  traffic: 'Traffic quality',
  sales: 'Efficiency and sales',
  foot: 'Definitions, thresholds, what was left out',
};

/** Vendors by the code in the data tabs. */
const vendors: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', visitor_identification: 'visitor identification', pipedrive: 'Pipedrive' };

const en = {
  status,
  vendors,
  groups,
  ownPeriod: (p: { from: string; to: string }) => `${p.from} to ${p.to}.`,
  untitled: 'ABM plan',
  title: (p: { name: string; period: string; date: string; build: number }) => `${p.name} · ${p.period} · as of ${p.date} · build ${p.build}`,
  stale: (p: { tabs: number }) => `stale: ${p.tabs} ${p.tabs === 1 ? 'tab' : 'tabs'} changed since`,
  atLeast: 'at least',
  rowOf: (p: { kpi: string; of: string }) => `${p.kpi}: ${p.of}`,
  goalsSentence: (p: { on: number; off: number; early: number; none: number; all: number }) =>
    `${p.on} of ${p.all} ${p.all === 1 ? 'goal' : 'goals'} on track, ${p.off} off track, ${p.early} too early to say` +
    (p.none > 0 ? `, ${p.none} without data.` : '.'),
  noGoals: 'No goals are typed yet: type them in Goals.',
  behind: (p: { kpi: string; value: string; goal: string }) => `Furthest behind: ${p.kpi}, ${p.value} against ${p.goal}.`,
  nothingJudged: 'Nothing can be judged yet: the remarks below say what is missing.',
  nothingBehind: 'No KPI is behind its goal.',
  today: (p: { open: number; account: string; evidence: string }) =>
    p.open === 1 ? `Today: 1 action: ${p.account} (${p.evidence}).` : `Today: ${p.open} actions, the first: ${p.account} (${p.evidence}).`,
  noActions: 'Today: no open triggers.',
  needMore: (p: { count: string; one: boolean; unit: NeedUnit; date: string }) =>
    `about ${p.count} more ${needMoreOf[p.unit][p.one ? 0 : 1]}, as of ${p.date}`,
  missing,
  noGoal: 'No goal: type one in Goals.',
  remarks,
  definitions,
  thresholds: (p: { confidence: string; count: string; days: string; trials: string }) =>
    `Thresholds used: confidence ${p.confidence}; repeated visits ${p.count} in ${p.days} days; sample of the click rate: ${p.trials}. Change them in Settings.`,
  trials: { reach: 'people reached', impressions: 'impressions' },
  leftOut: (p: { lines: number }) =>
    `${p.lines} ${p.lines === 1 ? 'line' : 'lines'} in Health ${p.lines === 1 ? 'says' : 'say'} what was left out or is doubtful, and why.`,
  nothingLeftOut: 'Nothing was left out.',
  reached: { yes: '● reached', no: '– not reached yet' },
  next,
  noAccounts: { account: 'No target accounts yet', next: 'Type or import them in Accounts, then build again.' },
};
export type PlanWords = typeof en;
export default en;
