import type { KpiId } from '../../domain/kpi/types';
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
  repeat_visits_count: ['Repeated visits: how many', 'meaningful visits', 'So many in the window fire the trigger.'],
  repeat_visits_days: ['Repeated visits: window', 'days', 'Length of the window.'],
  repeat_visits_due: ['Repeated visits: due in', 'days', 'How soon sales should act.'],
  deal_moved_due: ['Deal moved: due in', 'days', 'How soon the messages should go out.'],
  rate_trials: [
    'Sample of the click rate',
    'reach or impressions',
    'Reach counts people, who are independent; impressions of the same person are not.',
  ],
};

// Per KPI: name, unit of the goal, why this default (or none).
const goals: Record<KpiId, readonly [name: string, unit: string, why: string]> = {
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

const en = { settings, goals, stages };
export type SettingsWords = typeof en;
export default en;
