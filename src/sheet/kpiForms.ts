// How the row of a KPI is computed live; what it measures is the domain's record.
import type { KpiDef } from '../domain/kpi/kpiDef';
import { KPIS } from '../domain/kpi/registry';
import type { KpiGroup, KpiId } from '../domain/kpi/types';
import type { KpiResult } from '../domain/plan/types';

/**
 * census: everything was counted; ratio: no interval, no status; rate: Wilson; count: Garwood; cost: money / Garwood;
 * bounds: the least, an estimate and the most of a known whole; static: values of the build, see KpiResult.live
 */
export type KpiForm = 'census' | 'ratio' | 'rate' | 'count' | 'cost' | 'bounds' | 'static';

export const KPI_FORM: Readonly<Record<KpiId, KpiForm>> = {
  reach_pct: 'bounds',
  account_reach: 'census',
  potential_share: 'static',
  frequency: 'ratio',
  committee: 'census',
  ctr: 'rate',
  view_rate: 'rate',
  vtr: 'rate',
  engagement_rate: 'rate',
  committee_activated: 'census',
  touches_before_ready: 'static',
  meaningful_visits: 'count',
  meaningful_visits_all: 'count',
  identification_rate: 'rate',
  dwell_time: 'static',
  pages_per_session: 'static',
  site_conversion: 'rate',
  channel_conversion: 'rate',
  leads: 'count',
  mqls: 'count',
  lead_quality: 'rate',
  sql_share: 'rate',
  lead_follow_up: 'rate',
  cost_per_lead_media: 'cost',
  cost_per_lead: 'cost',
  sql_cost_media: 'cost',
  sql_cost: 'cost',
  mql_value: 'static',
  nurture_value: 'static',
  romi: 'static',
  expected_value: 'static',
  top_share: 'static',
  gini: 'static',
  identified_people: 'static',
  activated_people: 'static',
  activated_deciders: 'static',
  interested_people: 'count',
  sqls: 'count',
};

/** Live as a whole or static as a whole: never a live rate beside a frozen interval. */
export const isLiveKpi = ({ id, live }: KpiResult): boolean => live && KPI_FORM[id] !== 'static';

/** KPIs that tell how to read others, or are judged by a trigger: they ask for no goal. */
export const WITHOUT_GOAL: readonly KpiId[] = [
  'frequency',
  'touches_before_ready',
  'identification_rate',
  'mql_value',
  'nurture_value',
  'expected_value',
  'top_share',
  'gini',
];

/** In the order of the Plan. */
export const KPI_GROUPS: readonly KpiGroup[] = ['reach', 'interest', 'traffic', 'sales', 'interim'];

export const kpiDefOf = (id: KpiId): KpiDef => KPIS.find((kpi) => kpi.id === id) as KpiDef;
