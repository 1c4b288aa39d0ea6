// Every threshold of the product with its default and its source. The Settings tab, the wizard and the docs are made from this list.

/** switch: yes or no */
/** touches: kinds of touches, codes joined by ', ' */
export type SettingKind = 'touches' | 'text' | 'count' | 'share' | 'date' | 'period' | 'lang' | 'currency' | 'switch';

export interface SettingDef<V> {
  readonly kind: SettingKind;
  readonly value: V;
  /** S0..S4 as in the field's source documents, or `own` where the sources are silent */
  readonly source: 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'own';
  readonly min?: number;
  readonly max?: number;
}
const def = <V>(
  kind: SettingKind,
  value: V,
  source: SettingDef<V>['source'] = 'own',
  limits: { min?: number; max?: number } = {},
): SettingDef<V> => ({ kind, value, source, ...limits });

export const SETTINGS = {
  plan_name: def<string>('text', ''),
  language: def<'en' | 'fi' | ''>('lang', ''), // blank: the spreadsheet's locale
  currency: def<string>('currency', 'EUR'),
  period: def<string>('period', ''), // blank: the quarter in which the newest import ends
  as_of: def<string>('date', ''), // blank: today in the spreadsheet's zone
  fiscal_month: def<number>('count', 1, 'own', { min: 1, max: 12 }),
  confidence: def<number>('share', 0.95, 'own', { min: 0.5, max: 0.999 }),
  reach_impressions: def<number>('count', 5, 'own', { min: 1 }),
  meaningful_pages: def<number>('count', 2, 'S0', { min: 1 }),
  meaningful_seconds: def<number>('count', 30, 'S0', { min: 0 }),
  base_window_months: def<number>('count', 12, 'own', { min: 1, max: 60 }),
  activated_days: def<number>('count', 90, 'own', { min: 1 }),
  committee_needed: def<number>('count', 3, 'S3', { min: 1, max: 20 }),
  committee_full: def<number>('count', 6, 'S3', { min: 1, max: 40 }),
  first_contact_level: def<'specialist' | 'manager' | 'director' | 'top'>('text', 'manager', 'S0'), // first contact from this level up
  nurture_least: def<number>('count', 5, 'S4', { min: 1 }),
  nurture_most: def<number>('count', 10, 'S4', { min: 1 }),
  nurture_out_most: def<number>('count', 10, 'own', { min: 1 }),
  preferred_least: def<number>('count', 5, 'own', { min: 2 }),
  dormant_days: def<number>('count', 30, 'S4', { min: 1 }),
  dormant_return_days: def<number>('count', 2, 'S4', { min: 1 }),
  interest_least: def<number>('count', 3, 'own', { min: 2 }),
  bant_required: def<number>('count', 4, 'S1', { min: 1, max: 4 }),
  definitions_on: def<boolean>('switch', false), // both sides agree first
  mql_signals: def<string>('touches', 'download, event, reply, form, meeting, offer_request, demo, trial'),
  mql_signal_count: def<number>('count', 1, 'own', { min: 1, max: 20 }),
  mql_target_only: def<boolean>('switch', true),
  mql_consent: def<boolean>('switch', true),
  sql_accepted: def<boolean>('switch', true),
  romi_lag_days: def<number>('count', 0, 'own', { min: 0 }), // 0: the median of own won deals
  influence_days: def<number>('count', 365, 'own', { min: 1 }),
  influence_paid_impressions: def<number>('count', 7, 'own', { min: 1 }),
  influence_organic_impressions: def<number>('count', 3, 'own', { min: 1 }),
  influence_paid_engagements: def<number>('count', 3, 'own', { min: 1 }),
  influence_organic_engagements: def<number>('count', 3, 'own', { min: 1 }),
  influence_paid_clicks: def<number>('count', 3, 'own', { min: 1 }),
  follow_up_days: def<number>('count', 5, 'own', { min: 1 }),
  tier_first_cut: def<number>('share', 0.8, 'S3', { min: 0.01, max: 1 }),
  tier_second_cut: def<number>('share', 0.95, 'own', { min: 0.01, max: 1 }),
  tier_fixed: def<boolean>('switch', false, 'S3'),
  tier_a_from: def<number>('count', 100000, 'own', { min: 0 }), // plan currency of fit x potential
  tier_b_from: def<number>('count', 25000, 'own', { min: 0 }),
  icp_outside_cap: def<number>('count', 30, 'own', { min: 0, max: 100 }),
  selection_analysed: def<boolean>('switch', false, 'S3'), // no: picked by hand
  selection_hand_most: def<number>('count', 200, 'own', { min: 1 }),
  focus_region: def<string>('text', '', 'S0'), // cities or countries; blank: everywhere
  channel_tries_needed: def<number>('count', 3, 'S2', { min: 1 }),
  owner_sales: def<string>('text', ''),
  owner_marketing: def<string>('text', ''),
  bant_complete_on: def<boolean>('switch', true),
  bant_complete_due: def<number>('count', 1, 'own', { min: 0 }),
  repeat_visits_on: def<boolean>('switch', true),
  repeat_visits_count: def<number>('count', 2, 'S0', { min: 1 }),
  repeat_visits_days: def<number>('count', 14, 'own', { min: 1 }),
  repeat_visits_due: def<number>('count', 2, 'own', { min: 0 }),
  deal_moved_on: def<boolean>('switch', true),
  deal_moved_due: def<number>('count', 3, 'own', { min: 0 }),
  under_reached_on: def<boolean>('switch', true),
  under_reached_share: def<number>('share', 0.5, 'S0', { min: 0.01, max: 1 }),
  under_reached_due: def<number>('count', 7, 'own', { min: 0 }),
  stalled_on: def<boolean>('switch', true),
  stalled_days: def<number>('count', 45, 'own', { min: 1 }),
  stalled_due: def<number>('count', 7, 'own', { min: 0 }),
  lost_recycle_on: def<boolean>('switch', true),
  lost_recycle_days: def<number>('count', 90, 'own', { min: 1 }),
  lost_recycle_due: def<number>('count', 7, 'own', { min: 0 }),
  ceo_only_on: def<boolean>('switch', true),
  ceo_only_due: def<number>('count', 14, 'own', { min: 0 }),
  thin_committee_on: def<boolean>('switch', true),
  thin_committee_tiers: def<string>('text', 'A'), // tiers parted by commas, or all
  thin_committee_due: def<number>('count', 14, 'own', { min: 0 }),
  score_hot: def<number>('count', 60, 'own', { min: 1 }),
  score_warm: def<number>('count', 30, 'own', { min: 1 }),
  score_account_hot: def<number>('count', 120, 'own', { min: 1 }),
  score_account_warm: def<number>('count', 60, 'own', { min: 1 }),
  score_change_days: def<number>('count', 14, 'own', { min: 1 }),
  score_personal: def<boolean>('switch', false, 'S4'), // age and sex in rules
  rate_trials: def<'reach' | 'impressions'>('text', 'reach'), // what counts as independent trials of a click rate
} as const;

export type SettingId = keyof typeof SETTINGS;
export type Settings = { readonly [K in SettingId]: (typeof SETTINGS)[K] extends SettingDef<infer V> ? V : never } & {
  /** currency code -> plan currency per unit, typed by people with date and source */
  readonly rates: Readonly<Record<string, { readonly rate: number; readonly from: string; readonly source: string }>>;
};

export const defaultSettings = (): Settings => {
  const values: Record<string, unknown> = { rates: {} };
  for (const id of Object.keys(SETTINGS) as SettingId[]) values[id] = SETTINGS[id].value;
  return values as unknown as Settings;
};
