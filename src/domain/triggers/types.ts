// A trigger rule is one record. An event rule names what has happened (REPEAT_VISITS of Kaskitek, completed by its newest session) and fires
// once on it; a state rule names for whom it holds now (THIN_COMMITTEE of Kaskitek) and fires when the state begins.

import type { DealSigns } from '../measure/dealSigns';
import type { DealSums } from '../measure/dealSums';
import type { LeadSigns } from '../measure/leadSigns';
import type { Recent } from '../measure/recentVisits';
import type { TouchSums } from '../measure/touchSums';
import type { Committee } from '../people/committees';
import type { Account, PlanBasis, TriggerId, TriggerResult } from '../plan/types';

export interface TriggerFacts {
  readonly basis: PlanBasis;
  /** meaningful sessions not yet used, by position of the account */
  readonly recent: ReadonlyMap<number, Recent>;
  readonly deals: DealSums;
  readonly dealSigns: DealSigns;
  readonly leadSigns: LeadSigns;
  readonly touches: TouchSums;
  /** by position of the account */
  readonly committees: readonly Committee[];
  /** typed or computed, by position of the account */
  readonly tiers: readonly (string | null)[];
  /** of the deals that history or a rule names */
  readonly titles: ReadonlyMap<string, string>;
  readonly lostReasons: ReadonlyMap<string, string>;
  /** of the leads that a rule names */
  readonly leadNames: ReadonlyMap<string, string>;
}

/** What a rule has found; all that its record says already is filled in by `triggerResult`. */
export interface TriggerCase {
  /** id of the account, lead or deal */
  readonly subject: string;
  readonly account: Account | null;
  /** a lead goes by its person */
  readonly person?: TriggerResult['person'];
  readonly deal?: TriggerResult['deal'];
  readonly evidence: TriggerResult['evidence'];
}
export interface EventCase extends TriggerCase {
  readonly evidenceKey: string;
}

interface RuleRecord {
  readonly id: TriggerId;
  /** what its subjects are; a rule about deals may also name leads */
  readonly audience: 'account' | 'lead' | 'deal';
  readonly ownerRole: TriggerResult['ownerRole'];
}
export interface EventRule extends RuleRecord {
  readonly kind: 'event';
  /** only what has not fired yet */
  readonly fire: (facts: TriggerFacts) => readonly EventCase[];
}
export interface StateRule extends RuleRecord {
  readonly kind: 'state';
  /** all for whom it holds, whether it has fired or not; null = the data to tell is not there */
  readonly holds: (facts: TriggerFacts) => readonly TriggerCase[] | null;
}
export type TriggerRule = EventRule | StateRule;
