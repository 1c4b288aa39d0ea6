// What the lifecycle is computed from, beside the facts of the KPIs. `words.get('12')` = {name: 'Anna Ahti', owner: 'Maija', reason: 'No budget'}.
import type { KpiFacts } from '../kpi/facts';
import type { LeadLedger } from '../measure/leadLedger';
import type { SignalDays } from '../measure/signalDays';

export interface LeadWords {
  readonly name: string;
  readonly owner: string;
  /** why sales answered as it did */
  readonly reason: string;
}
export interface DealWords {
  readonly title: string;
  readonly lostReason: string;
}
export interface LifecycleFacts extends KpiFacts {
  readonly ledger: LeadLedger;
  readonly signals: SignalDays;
  /** ids of the leads whose stage the definitions say */
  readonly defined: ReadonlySet<string>;
  readonly leadWords: ReadonlyMap<string, LeadWords>;
  readonly dealWords: ReadonlyMap<string, DealWords>;
}
