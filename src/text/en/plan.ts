import type { KpiGroup, KpiId, KpiRemark } from '../../domain/kpi/types';
import type { FunnelStage, NeedUnit, NextStep, PersonLevel, Status } from '../../domain/plan/types';
import interimKpis from './interimKpis';
import missing from './missingKpis';

type Words<K extends string> = Readonly<Record<K, string>>;

const status: Words<Status> = { on_track: '● on track', off_track: '▲ off track', too_early: '◔ too early to say', no_data: '– no data' };

const needMoreOf: Readonly<Record<NeedUnit, readonly [one: string, many: string]>> = {
  visits: ['visit', 'visits'],
  members: ['person reached', 'people reached'],
  impressions: ['impression', 'impressions'],
  plays: ['play', 'plays'],
  days: ['day', 'days'],
  sqls: ['SQL', 'SQLs'],
  accounts: ['account', 'accounts'],
  leads: ['lead', 'leads'],
  sessions: ['session', 'sessions'],
  companies: ['company', 'companies'],
};

/** Thresholds as words of the language. */
export interface DefinitionLimits {
  readonly impressions: string;
  readonly pages: string;
  readonly seconds: string;
  readonly needed: string;
  readonly activatedDays: string;
  readonly followUpDays: string;
}

/** One line each, with the source. */
const definitions: Readonly<Record<KpiId, (p: DefinitionLimits) => string>> = {
  ...interimKpis.definitions,
  reach_pct: () =>
    'Reach %: distinct members reached / size of the audience, in the same unit. Reach is never added over campaigns: the value lies between the largest campaign and the sum, with the random-overlap estimate between (S0).',
  potential_share: () => 'Relevance: reached companies that sales judged potential / reached companies that sales judged at all (S0).',
  committee: (p) => `Committee known: target accounts with at least ${p.needed} decision makers known / all target accounts (S3).`,
  view_rate: () => "View rate: the vendor's video views / impressions (S0).",
  vtr: () => 'View-through rate: videos watched to the end / video plays; not the vendors’ view-through conversions (S0).',
  engagement_rate: () => 'Engagement rate: total engagements / impressions; it may exceed 100 % (S0).',
  committee_activated: (p) =>
    `Deciders activated: known decision makers with a touch of their own in ${p.activatedDays} days / known decision makers (S3).`,
  touches_before_ready: () => 'Touches before ready: touches of the person in all channels before the SQL date; 5 to 10 are usual (S4).',
  meaningful_visits_all: (p) =>
    `Meaningful visits, all: visits of every identified company with at least ${p.pages} pages and ${p.seconds} seconds (S0).`,
  identification_rate: () => 'Identification rate: identified visits / sessions of the whole site; no technology identifies everyone (S0).',
  dwell_time: () => 'Dwell time: seconds of a visit from target accounts, on average (S0).',
  pages_per_session: () => 'Pages per session: pages of a visit from target accounts, on average (S0).',
  site_conversion: () => 'Site conversion: leads / meaningful visits of the period (S0).',
  channel_conversion: () => 'Channel conversion: leads of the channel / meaningful visits from the channel (S0).',
  leads: () => 'Leads: leads that came in the period (S0).',
  mqls: () => 'MQLs: leads that became marketing qualified in the period; consents are counted beside them (S2).',
  lead_quality: () => 'Lead quality: leads that sales accepted / leads that sales answered (S0).',
  sql_share: () => 'SQL share: leads of the period that became SQLs / leads of the period (S0).',
  lead_follow_up: (p) =>
    `Lead follow-up: handed-over leads that sales acted on within ${p.followUpDays} working days / handed-over leads at least that old (S0).`,
  cost_per_lead_media: () => 'Cost per lead, media: media / leads of the period (S0).',
  cost_per_lead: () => 'Cost per lead, total: media, work, tools and agency / leads of the period (S0).',
  sql_cost_media: () => 'Cost per SQL, media: media / SQLs of the period (S0).',
  mql_value: () => 'MQL value: average deal x conversion MQL to SQL x conversion SQL to deal (S2).',
  nurture_value: () => 'Nurture pool: MQLs that are no SQL yet x MQL value (S2).',
  romi: () => 'ROMI: (gross margin of the deals of the period’s leads - cost) / cost; leads younger than the median cycle are not ripe (S2).',
  expected_value: () => 'Expected value: potential x probability of winning by stage, over all target accounts (S3).',
  top_share: () => 'Top 20 %: share of the whole potential that the largest fifth of the accounts holds (S3, 80/20).',
  gini: () => 'Gini: concentration of the potential over accounts, 0 even, towards 1 all in one account (S3).',
  account_reach: (p) =>
    `Account reach: target accounts with at least ${p.impressions} impressions in a company report, an identified visit or a touch of their own in the period / all target accounts (S0).`,
  frequency: () =>
    'Frequency: impressions / people reached. Reach is never added over campaigns; with several the value lies between two bounds (S0).',
  ctr: () => "CTR: the vendor's clicks / impressions; vendors are not pooled (S0).",
  meaningful_visits: (p) => `Meaningful visits: visits from target accounts with at least ${p.pages} pages and ${p.seconds} seconds (S0).`,
  sql_cost: () =>
    'Cost per SQL: media, work, tools and agency / leads with an SQL date in the period; while Leads is empty, deals created in the period whose stage means SQL or later (S0).',
};

/** What to know about a figure, by the domain's code. */
const remarks: Readonly<Record<KpiRemark, (p: Readonly<Record<string, string>>) => string>> = {
  census: () => 'Everything was counted, so there is no interval.',
  assumes_independent: () => 'Assumes independent impressions, so the interval is too narrow.',
  own_period: () => 'Nothing covers the plan’s period: shown over the rows’ own period.',
  media_reported: () => 'As the media reports it.',
  largest_reach: () => 'n is the reach of the largest campaign, since reach is not added.',
  bounds: () => 'Reach of several campaigns or periods is not added: the value lies between these bounds.',
  audience_estimated: () => 'The size of the audience is an estimate: reach / penetration.',
  reach_missing: () => 'Rows without reach are left out.',
  at_least: () => 'None yet: the cost is known only from below.',
  cost_incomplete: () => 'Part of the cost is left out; Health says which.',
  rate_over_one: () => 'A rate over 100 %: the rows cannot be right. Correct them in Campaigns or import again.',
  can_exceed_one: () => 'This rate may exceed 100 %, so it has no interval.',
  audience_typed: () => 'The size of the audience is typed in Audiences.',
  partly_judged: (p) => `Sales has judged ${p.judged} of ${p.reached} reached companies; the interval takes them as a random part.`,
  bootstrap: () =>
    'The interval is drawn again from the accounts; a static figure of this build. It ends too low where few accounts stay very long, so "off track" is never said.',
  few_accounts: () => 'Fewer than 5 accounts: no interval.',
  vtr_of_impressions: () => 'No plays are known: divided by impressions.',
  identified_only: () => 'No technology identifies every visitor: use it to read the counts of visits.',
  sqls_from_deals: () => 'Leads is empty: SQLs are deals whose stage means SQL or later.',
  follow_up_median: (p) => `Median ${p.median} days to the first act of sales${p.waiting ? `; ${p.waiting} younger leads left out` : ''}.`,
  on_revenue: () => 'No gross margin is typed in Goals: reckoned on revenue.',
  not_ripe: (p) => `Leads younger than the median cycle of ${p.days} days may still bring deals: not ripe.`,
  product: () => 'A product of estimates: no interval.',
  prior_share: (p) => `${p.prior} % of the answer comes from the prior, not from your cases.`,
  active_accounts: (p) => `At ${p.active} of ${p.accounts} accounts, ${p.each} an active account.`,
  decider_levels: (p) => `${p.responded} responded, ${p.engaged} engaged, ${p.activated} activated.`,
  consents: (p) => `${p.with} consents to marketing among the leads of the period.`,
  concentrated: (p) => `The ${p.top} largest of ${p.accounts} accounts hold it, as 80/20 says: put most of the effort there. Gini ${p.gini} of 100.`,
  uneven: (p) =>
    `The ${p.top} largest of ${p.accounts} accounts hold it; 80/20 would be 80 %. Begin with them and let the fit decide among the rest. Gini ${p.gini} of 100.`,
  spread: (p) =>
    `The potential is spread widely: the ${p.top} largest of ${p.accounts} accounts hold only this. Tiers help little; let the fit decide. Gini ${p.gini} of 100.`,
};

const next: Words<NextStep> = {
  act_on_trigger: 'Act on the open trigger',
  move_deal: 'Move the open deal on',
  convert_interest: 'Turn the visits into a talk',
  find_people: 'Find the right people',
  deepen_reach: 'Reach the other deciders too',
  start_reach: 'Start reaching: nothing seen yet',
};

const groups: Words<KpiGroup | 'foot'> = {
  reach: 'Reach and relevance',
  interest: 'Interest',
  traffic: 'Traffic quality',
  sales: 'Efficiency and sales',
  interim: 'Interim targets',
  foot: 'Definitions, thresholds, what was left out',
};

/** Vendors by the code in the data tabs. */
const vendors: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  visitor_identification: 'visitor identification',
  pipedrive: 'Pipedrive',
  google_analytics: 'Google Analytics',
  google_ads: 'Google Ads',
  meta: 'Meta',
  mailchimp: 'Mailchimp',
  email: 'e-mail',
  ads: 'other ads',
};

/** How far a person has come; the sign says it where colours do not. */
const levels: Words<PersonLevel> = {
  identified: '– identified',
  reached: '◔ reached',
  activated: '● activated',
  engaged: '◉ engaged',
  responded: '► responded',
};

type Step = Exclude<FunnelStage, 'visits'>;
const steps: Readonly<Record<Step, { readonly from: string; readonly to: string }>> = {
  mql: { from: 'visit', to: 'MQL' },
  sql: { from: 'MQL', to: 'SQL' },
  opportunity: { from: 'SQL', to: 'opportunity' },
  offer: { from: 'opportunity', to: 'offer' },
  won: { from: 'offer', to: 'deal' },
};
const stages: Words<FunnelStage> = {
  visits: 'Meaningful visits',
  mql: 'MQL',
  sql: 'SQL',
  opportunity: 'Opportunities',
  offer: 'Offers',
  won: 'Deals',
};
type WhatIf = 'revenue' | 'average_deal' | 'won' | 'reached' | 'audience' | 'cost' | 'sqls';
const whatIf: Readonly<Record<WhatIf, readonly [name: string, remark: string]>> = {
  revenue: ['Goal revenue', 'Then: how many deals this goal asks for. The stages above show what each of them needs.'],
  average_deal: ['Average deal', 'Typed in Goals, else the average of your won deals.'],
  won: ['Won in the period', 'Taken off the goal before anything is calculated back: goal revenue less this.'],
  reached: ['Members reached', 'Then: the share of the audience that is reached (REACH_PCT). About half is a good result (S0).'],
  audience: ['Members of the audience', 'In the same unit as the reach.'],
  cost: ['Cost', 'Then: the cost of one SQL (SQL_COST).'],
  sqls: ['SQLs', 'Sales qualified leads that the cost brought.'],
};

const funnel = {
  stages,
  steps,
  whatIf,
  title: (p: { name: string; from: string; to: string; build: number }) => `${p.name} · funnel · cases of ${p.from} to ${p.to} · build ${p.build}`,
  goal: (p: { revenue: string; deals: string; average: string; won: string; expected: string }) =>
    `Goal: ${p.revenue} is ${p.deals} deals at ${p.average} each` +
    (p.won ? `; ${p.won} are won already` : '') +
    (p.expected ? `; the open pipeline is expected to bring ${p.expected} of them.` : '.'),
  goalWithoutAverage: (p: { revenue: string }) => `Goal: ${p.revenue}. No average deal is known: type it in Goals, or win a deal.`,
  noGoal: 'No goal revenue yet: type it in Goals, or try one below under What if.',
  bottleneck: (p: { from: string; to: string; value: string; goal: string }) => `Bottleneck: ${p.from} to ${p.to}, ${p.value} against ${p.goal}.`,
  noBottleneck: 'No bottleneck: no step is below its benchmark beyond chance.',
  noBenchmark: 'No bottleneck is marked: no step has a benchmark. Type your targets in Goals.',
  mark: '▲ bottleneck',
  none: {
    stage: 'No leads and no deals yet',
    remark: 'Import Leads or Deals, say in Stages what their stages mean, then build again.',
  },
  groups: {
    what_if: 'What if: type in the column What if, and the column Then answers at once',
    foot: 'Definitions and sources',
  },
  remarks: {
    periodCounts: 'Visits of the period and MQLs are different cases: a quotient without interval.',
    fresh: (p: { count: string; one: boolean }) => `${p.count} fresh ${p.one ? 'case' : 'cases'} left out: younger than the median days of the step.`,
    range: (p: { low: string; high: string }) => `Needed lies between ${p.low} and ${p.high}.`,
    prior: (p: { rate: string; prior: string }) => `Few cases: reckoned with ${p.rate}, of which ${p.prior} is the prior.`,
    previous: 'The benchmark is your own previous period.',
    noData: 'Nothing is known of this stage.',
  },
  of: (p: { what: string; whose: string }) => `${p.what}: ${p.whose}`,
  foot: {
    conversion: (p: { months: string }) =>
      `Conversion: of the cases that entered the stage above in the last ${p.months} months, the share that ever reached this one. Cases younger than the median days of the step are left out, whether they passed or not (S2).`,
    interval: (p: { confidence: string }) => `Interval: where the true conversion lies at a confidence of ${p.confidence} (Wilson).`,
    bottleneck:
      'Bottleneck: the step whose benchmark is the largest multiple of its conversion, among those whose whole interval lies below the benchmark. Without a benchmark there is no mark (S2).',
    needed:
      'Needed: (goal revenue - won in the period) / average deal, less what the open cases are expected to bring, counted upwards by today’s conversions and rounded up at each stage (S2).',
    whatIf: 'What if: FUNNEL_BACKCALC, REACH_PCT and SQL_COST of this add-on; a blank cell takes the figure beside it.',
  },
};

const en = {
  status,
  vendors,
  groups,
  levels,
  funnel,
  /** what BANT_ASK asks for */
  bant: { budget: 'Budget', authority: 'Authority', need: 'Need', timeline: 'Timeline' },
  asOf: (p: { date: string }) => `As of ${p.date}.`,
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
