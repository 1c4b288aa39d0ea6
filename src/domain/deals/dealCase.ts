// A deal as the funnel and the economics need it. An open deal of 15 January at 'Offer' worth 40,000 is {created: 15 January, closed: -1,
// rung: 4, fate: 'open', amount: 40,000 in micro-units, ...}; once lost it keeps the rung of its last stage.
import type { Day } from '../plan/types';
import type { Fate } from '../stages/fate';

export interface DealCase {
  readonly id: string;
  readonly row: number;
  /** position, -1 = off the list */
  readonly account: number;
  /** -1 = unknown */
  readonly created: Day;
  readonly closed: Day;
  /** of the stage's name, -1 = not on the ladder */
  readonly rung: number;
  readonly fate: Fate;
  /** micro-units of its currency; null = unknown */
  readonly amount: number | null;
  readonly currency: string;
  /** fraction, as the CRM says; null = unknown */
  readonly probability: number | null;
}
