// What the domain itself finds. Every code has its sentence in text; a row of Deals with the stage 'Neuvottelu 2' that Stages does not
// explain is {code: 'unknown_stage', tab: 'deals', row: 14, column: 'stage', data: {stage: 'Neuvottelu 2', rows: 1}}.
import type { HealthLine } from '../plan/types';

/** The values that each code's sentence can use; money in units of `currency`, days as ISO dates. */
export const HEALTH_CODES = {
  unknown_stage: ['stage', 'rows'],
  other_currency: ['currency', 'rows', 'sum'],
  partial_overlap: ['of', 'rows', 'start', 'end', 'impressions', 'clicks', 'spend', 'currency', 'sessions'],
  own_period: ['of', 'rows', 'start', 'end', 'impressions', 'clicks', 'spend', 'currency', 'sessions'],
  double_media: ['of', 'month', 'costs', 'campaigns', 'currency'],
  no_accounts: [],
  no_goals: [],
  two_goals: ['kpi', 'first'],
  no_data: ['kpi'],
  undated_rows: ['rows'],
  later_rows: ['rows'],
  no_role: ['people'],
  title_fits_none: ['people', 'title'],
  unknown_persona: ['persona', 'people'],
  impossible_dates: ['first', 'firstDay', 'second', 'secondDay', 'rows'],
  late_leads: ['rows', 'days', 'within'],
  defined_stages: ['rows'],
  meets_definition: ['rows'],
  rejected_without_reason: ['rows'],
  turned_down: ['rows'],
  won_without_amount: ['rows'],
  stage_without_date: ['rows'],
  deals_without_lead: ['rows'],
  unknown_audience: ['audience', 'rows'],
  audience_no_unit: ['audience'],
  audience_no_size: ['audience'],
  audience_estimates_differ: ['audience', 'smallest', 'largest'],
  over_audience: ['audience', 'size', 'reach'],
  two_audiences: ['audience', 'first'],
  no_icp: [],
  icp_narrow: [],
  icp_waiting: ['rows', 'names'],
  selection_large: ['accounts', 'most'],
  selection_small: ['accounts', 'most'],
  unranked_accounts: ['accounts', 'fits', 'potentials'],
  channel_survey: ['channel', 'named', 'asked'],
  channel_rating: ['channel', 'rating'],
  score_value: ['value'],
  score_of: [],
  score_personal: ['of'],
  score_half_life: [],
  score_cap: [],
  score_group_cap: ['group', 'first', 'cap'],
} as const;

export type HealthCode = keyof typeof HEALTH_CODES;
export type Finding = HealthLine & { readonly code: HealthCode };
type Place = Partial<Pick<HealthLine, 'row' | 'column' | 'data'>>;

export const finding = (
  code: HealthCode,
  severity: HealthLine['severity'],
  tab: string,
  { row = null, column = null, data = {} }: Place = {},
): Finding => ({
  code,
  severity,
  tab,
  row,
  column,
  data,
});
