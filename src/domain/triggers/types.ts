// A trigger rule is one record; REPEAT_VISITS of Kaskitek gives one result with the key `REPEAT_VISITS|kaskitek.fi|<visit id>`.

import type { DealSums } from '../measure/dealSums';
import type { Recent } from '../measure/recentVisits';
import type { PlanBasis, TriggerId, TriggerResult } from '../plan/types';

export interface TriggerFacts {
  readonly basis: PlanBasis;
  /** meaningful sessions not yet used, by position of the account */
  readonly recent: ReadonlyMap<number, Recent>;
  readonly deals: DealSums;
  /** of the deals that history names */
  readonly titles: ReadonlyMap<string, string>;
}

export interface TriggerRule {
  readonly id: TriggerId;
  readonly audience: 'account' | 'person' | 'deal';
  readonly ownerRole: TriggerResult['ownerRole'];
  /** only what has not fired yet */
  readonly fire: (facts: TriggerFacts) => readonly TriggerResult[];
}
