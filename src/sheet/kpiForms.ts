// How the row of a KPI is computed live; what it measures is the domain's record.
import type { KpiDef } from '../domain/kpi/kpiDef';
import { KPIS } from '../domain/kpi/registry';
import type { KpiGroup, KpiId } from '../domain/kpi/types';

/** census: everything was counted; ratio: no interval, no status; rate: Wilson; count: Garwood; cost: money / Garwood */
export type KpiForm = 'census' | 'ratio' | 'rate' | 'count' | 'cost';

export const KPI_FORM: Readonly<Record<KpiId, KpiForm>> = {
  account_reach: 'census',
  frequency: 'ratio',
  ctr: 'rate',
  meaningful_visits: 'count',
  sql_cost: 'cost',
};

/** In the order of the Plan. */
export const KPI_GROUPS: readonly KpiGroup[] = ['reach', 'interest', 'traffic', 'sales'];

export const kpiDefOf = (id: KpiId): KpiDef => KPIS.find((kpi) => kpi.id === id) as KpiDef;
