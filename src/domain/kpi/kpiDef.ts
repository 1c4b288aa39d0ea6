// A KPI is one record: the Plan, the Goals tab, the words and the tests loop over KPIS. `default 0.5, source own` reads: half of the target
// accounts, a default of the product and of none of the source documents.
import type { Direction, KpiResult, NeedUnit } from '../plan/types';
import type { SettingDef } from '../settings';
import type { KpiFacts } from './facts';
import type { KpiGroup, KpiId } from './types';

/** tab ids of what a KPI reads; the first one missing is what Health asks to fill */
export type SourceTab =
  | 'accounts'
  | 'people'
  | 'audiences'
  | 'campaigns'
  | 'companies'
  | 'visits'
  | 'pages'
  | 'touches'
  | 'leads'
  | 'deals'
  | 'costs';

export interface KpiDef {
  readonly id: KpiId;
  readonly group: KpiGroup;
  readonly direction: Direction;
  readonly unit: 'share' | 'ratio' | 'count' | 'money' | 'seconds';
  /** filled into a new Goals tab; null = people decide */
  readonly defaultGoal: number | null;
  readonly goalSource: SettingDef<unknown>['source'];
  /** null = more data cannot change a verdict, or there is none */
  readonly needUnit: NeedUnit | null;
  readonly reads: readonly SourceTab[];
  /** one result, or one per vendor */
  readonly evaluate: (facts: KpiFacts) => readonly KpiResult[];
  /** the tab without which there is no result, null when all is there */
  readonly missing: (facts: KpiFacts) => SourceTab | null;
}
