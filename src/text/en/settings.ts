import type { KpiId, TargetId } from '../../domain/kpi/types';
import type { StageCode } from '../../domain/plan/types';
import type { SettingId } from '../../domain/settings';

// Per setting: label, unit, what it does.
const settings: Record<SettingId, readonly [label: string, unit: string, what: string]> = {
  plan_name: ['Name of the plan', 'text', 'Stands in the title of Plan, for example your client.'],
  language: ['Language', 'en or fi', 'Language of tabs and words; blank follows the spreadsheet.'],
  currency: ['Plan currency', 'ISO code', 'All money of the plan is in it; other currencies are left out and named in Health.'],
  period: ['Period', '2026, 2026-Q1, 2026-03 or first..last day', 'Period of the plan; blank takes the quarter in which the newest import ends.'],
  as_of: ['As of', 'date', 'The day that counts as today; blank takes today.'],
  fiscal_month: ['First month of the fiscal year', 'month, 1 to 12', 'Where years and quarters begin.'],
  confidence: ['Confidence', '%', 'Width of the intervals and the chance of error allowed in a status.'],
  reach_impressions: ['Impressions for a reached account', 'impressions', 'From how many impressions in the period an account counts as reached.'],
  meaningful_pages: ['Pages of a meaningful visit', 'pages', 'A visit is meaningful from this many pages on.'],
  meaningful_seconds: ['Seconds of a meaningful visit', 'seconds', 'A visit is meaningful from this length on.'],
  base_window_months: [
    'Base window of conversions',
    'months',
    'Conversions rest on the cases that entered a stage in this window, which ends today.',
  ],
  activated_days: ['Window of an activated person', 'days', 'A person with a touch of their own in this window is activated.'],
  committee_needed: ['Decision makers needed', 'people an account', 'So many deciders make a full committee; 3 to 6 take part on average (S3).'],
  committee_full: ['Decision makers of a full map', 'people an account', 'From so many deciders on a map is full; 3 to 6 take part on average (S3).'],
  first_contact_level: [
    'First contact from',
    'specialist, manager, director or top',
    'Whom to reach first at an account where nobody is in touch: people of this level and above (S0).',
  ],
  nurture_least: [
    'Touches before ready: from',
    'touches a person',
    'From so many touches of their own on a person is ready to be asked; 5 to 10 are usual (S4).',
  ],
  nurture_most: ['Touches before ready: to', 'touches a person', 'Beyond so many touches without a next step something else is needed (S4).'],
  nurture_out_most: ['Messages without an answer', 'touches out', 'After more than so many since the last answer the channel should change.'],
  preferred_least: ['Preferred channel from', 'touches a person', 'With fewer touches it is too early to say which channel a person prefers.'],
  dormant_days: ['Pause before a return', 'days', 'So long a silence, then touches again, is a return (S4: a month).'],
  dormant_return_days: ['Days of a return', 'days with a touch', 'So many days with a touch after the pause make a return (S4: several days).'],
  interest_least: ['Rising interest from', 'touches in 14 days', 'Fewer touches of an account than this are never called a rise.'],
  bant_required: ['BANT: answers needed', 'of four', 'So many of the four must be a known yes.'],
  follow_up_days: ['Lead follow-up: within', 'working days', 'Sales should act on a handed-over lead within this time.'],
  tier_first_cut: ['Tier A up to', '% of the potential', 'Accounts that together hold this share of the potential are A (80/20, S3).'],
  tier_second_cut: ['Tier B up to', '% of the potential', 'The next ones up to this share are B, the rest C.'],
  owner_sales: ['Owner of sales’ triggers', 'name', 'Who acts where the account has no owner.'],
  owner_marketing: ['Owner of marketing’s triggers', 'name', 'Who acts on triggers of marketing.'],
  bant_complete_on: ['BANT complete: on', 'yes or no', 'Turns the trigger on or off.'],
  bant_complete_due: ['BANT complete: due in', 'days', 'How soon the lead should be handed over.'],
  repeat_visits_on: ['Repeated visits: on', 'yes or no', 'Turns the trigger on or off.'],
  repeat_visits_count: ['Repeated visits: how many', 'meaningful visits', 'So many in the window fire the trigger.'],
  repeat_visits_days: ['Repeated visits: window', 'days', 'Length of the window.'],
  repeat_visits_due: ['Repeated visits: due in', 'days', 'How soon sales should act.'],
  deal_moved_on: ['Deal moved: on', 'yes or no', 'Turns the trigger on or off.'],
  deal_moved_due: ['Deal moved: due in', 'days', 'How soon the messages should go out.'],
  under_reached_on: ['Under-reached: on', 'yes or no', 'Turns the trigger on or off.'],
  under_reached_share: [
    'Under-reached: below',
    '% of the people listed',
    'Target for the whole period; it is compared with the share of the period gone.',
  ],
  under_reached_due: ['Under-reached: due in', 'days', 'How soon to widen the roles.'],
  stalled_on: ['Stalled: on', 'yes or no', 'Turns the trigger on or off.'],
  stalled_days: ['Stalled: after', 'days without activity', 'An SQL or an open deal without activity for so long is stalled.'],
  stalled_due: ['Stalled: due in', 'days', 'How soon to ask, or to return it to nurture.'],
  lost_recycle_on: ['Lost, to recycle: on', 'yes or no', 'Turns the trigger on or off.'],
  lost_recycle_days: ['Lost, to recycle: window', 'days', 'Deals lost in this window are recycled; older ones are left in peace.'],
  lost_recycle_due: ['Lost, to recycle: due in', 'days', 'How soon to return it to nurture.'],
  ceo_only_on: ['Top decider only: on', 'yes or no', 'Turns the trigger on or off.'],
  ceo_only_due: ['Top decider only: due in', 'days', 'How soon to find the others.'],
  thin_committee_on: ['Thin committee: on', 'yes or no', 'Turns the trigger on or off.'],
  thin_committee_tiers: [
    'Thin committee: tiers',
    'tiers, parted by commas, or all',
    'Only accounts of these tiers fire; where no account has a tier, all do.',
  ],
  thin_committee_due: ['Thin committee: due in', 'days', 'How soon to find more decision makers.'],
  rate_trials: [
    'Sample of the click rate',
    'reach or impressions',
    'Reach counts people, who are independent; impressions of the same person are not.',
  ],
};

// Per KPI: name, unit of the goal, why this default (or none).
const OWN_QUARTER = 'The sources give no figure: take your own previous quarter.';
const goals: Record<KpiId, readonly [name: string, unit: string, why: string]> = {
  reach_pct: ['Reach %', '% of the audience', 'About half of the wanted audience is a good result (S0).'],
  potential_share: ['Relevance', '% of judged companies', OWN_QUARTER],
  committee: ['Committee known', '% of target accounts', OWN_QUARTER],
  view_rate: ['View rate', '% of impressions', OWN_QUARTER],
  vtr: ['View-through rate', '% of plays', OWN_QUARTER],
  engagement_rate: ['Engagement rate', '% of impressions', OWN_QUARTER],
  committee_activated: ['Deciders activated', '% of known deciders', OWN_QUARTER],
  touches_before_ready: [
    'Touches before ready',
    'touches a person',
    'A person is in touch 5 to 10 times before being ready to buy (S4); it has no goal of its own.',
  ],
  meaningful_visits_all: ['Meaningful visits, all', 'visits in the period', OWN_QUARTER],
  identification_rate: ['Identification rate', '% of sessions', 'Has no goal of its own; it tells how much of the traffic can be seen.'],
  dwell_time: ['Dwell time', 'seconds a visit', OWN_QUARTER],
  pages_per_session: ['Pages per session', 'pages a visit', OWN_QUARTER],
  site_conversion: ['Site conversion', '% of meaningful visits', OWN_QUARTER],
  channel_conversion: ['Channel conversion', '% of meaningful visits', OWN_QUARTER],
  leads: ['Leads', 'leads in the period', 'Goals have a number and a period (S0); type how many leads you need.'],
  identified_people: ['Identified people', 'people of target accounts', 'First of the five interim targets (S3); type how many you need to know.'],
  activated_people: ['Activated people', 'people of target accounts', 'Second of the five interim targets (S3).'],
  activated_deciders: ['Activated deciders', 'deciders of target accounts', 'Third of the five interim targets (S3).'],
  interested_people: ['Showing buying interest', 'people in the period', 'Fourth of the five interim targets: reactions to a call to action (S3).'],
  sqls: ['SQLs of target accounts', 'SQLs in the period', 'Last of the five interim targets: sales-ready leads (S3).'],
  mqls: ['MQLs', 'MQLs in the period', 'A campaign is justified also by the MQLs and consents it brings (S2).'],
  lead_quality: ['Lead quality', '% of answered leads', OWN_QUARTER],
  sql_share: ['SQL share of leads', '% of leads', 'Readiness matters more than the number of leads (S0); take your own previous quarter.'],
  lead_follow_up: ['Lead follow-up', '% within the time', 'Good figures are worth nothing if sales does not use the leads (S0).'],
  cost_per_lead_media: ['Cost per lead, media', 'plan currency per lead, at most', OWN_QUARTER],
  cost_per_lead: ['Cost per lead', 'plan currency per lead, at most', OWN_QUARTER],
  sql_cost_media: ['Cost per SQL, media', 'plan currency per SQL, at most', OWN_QUARTER],
  mql_value: ['MQL value', 'plan currency per MQL', 'Has no goal of its own; it says what an MQL may cost.'],
  nurture_value: ['Nurture pool', 'plan currency', 'Has no goal of its own; it says what the pool may still bring.'],
  romi: ['ROMI', '% of the cost', 'Type what the money must bring back.'],
  expected_value: ['Expected value', 'plan currency', 'Has no goal of its own.'],
  top_share: ['Potential in the top 20 %', '% of the potential', 'Has no goal of its own; a few customers bring most (80/20, S3).'],
  gini: ['Concentration (Gini)', '0 to 1', 'Has no goal of its own.'],
  account_reach: [
    'Account reach',
    '% of target accounts',
    'Our default: half of the accounts. About half of an audience reached is a good result (S0).',
  ],
  frequency: ['Frequency', 'impressions a person', 'Has no goal of its own; too high a frequency is a trigger.'],
  ctr: ['CTR', '% of impressions', 'The sources give no figure: take your own previous quarter.'],
  meaningful_visits: ['Meaningful visits', 'visits in the period', 'The sources give no figure: take your own previous quarter.'],
  sql_cost: ['Cost per SQL', 'plan currency per SQL, at most', 'The main measure of efficiency (S0); type what an SQL may cost you.'],
};

// Stage names to start from, with the code of their meaning.
const stages: readonly (readonly [name: string, code: StageCode])[] = [
  ['Lead', 'lead'],
  ['Qualified', 'sql'],
  ['Contact made', 'sql'],
  ['Demo scheduled', 'opportunity'],
  ['Proposal made', 'offer'],
  ['Negotiations started', 'offer'],
  ['Won', 'won'],
  ['Lost', 'lost'],
];

// Who owns a stage in the joint process of marketing and sales, to start from.
const stageOwners: Partial<Record<StageCode, string>> = {
  lead: 'Marketing',
  mql: 'Marketing',
  nurture: 'Marketing',
  sql: 'Sales',
  opportunity: 'Sales',
  offer: 'Sales',
  won: 'Sales',
  lost: 'Sales',
};

// Rows of Goals that are no KPI: name, unit, why.
const targets: Record<TargetId, readonly [name: string, unit: string, why: string]> = {
  revenue: ['Goal revenue', 'plan currency in the period', 'How much the target accounts are to bring; the funnel is calculated back from it (S2).'],
  average_deal: ['Average deal', 'plan currency', 'Blank takes the average of your won deals.'],
  gross_margin: ['Gross margin', '% of revenue', 'ROMI is reckoned on margin; blank reckons on revenue.'],
  rate_mql: ['Benchmark: visits to MQL', '% of meaningful visits', 'Blank takes your own previous period.'],
  rate_sql: ['Benchmark: MQL to SQL', '% of MQLs', 'Blank takes your own previous period.'],
  rate_opportunity: ['Benchmark: SQL to opportunity', '% of SQLs', 'Blank takes your own previous period.'],
  rate_offer: ['Benchmark: opportunity to offer', '% of opportunities', 'Blank takes your own previous period.'],
  rate_won: ['Benchmark: offer to deal', '% of offers', 'Blank takes your own previous period.'],
};

const en = { settings, goals, targets, stages, stageOwners };
export type SettingsWords = typeof en;
export default en;
