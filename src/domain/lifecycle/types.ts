// What the lifecycle says, as data: where leads stand now, cohorts by the quarter of the lead, what sales answered, who waits too long, what
// came back. `{stage: 'mql', count: 12}`: twelve leads stand at MQL today.
import type { Lacking } from '../lead/definitions';
import type { Day } from '../plan/types';

/** Subscriber to customer; nurture, lost and disqualified lie beside the way. */
export const LIFECYCLE = ['subscriber', 'lead', 'mql', 'sql', 'opportunity', 'offer', 'customer', 'nurture', 'lost', 'disqualified'] as const;
export type LifecycleStage = (typeof LIFECYCLE)[number];

export interface LeadStanding {
  readonly id: string;
  /** by position, -1 = off the list */
  readonly account: number;
  readonly stage: LifecycleStage;
  /** rung it reached at its furthest, kept when it turned back */
  readonly furthest: number;
  /** what the next stage asks for: of a lead for MQL, of an MQL for SQL */
  readonly lacks: readonly Lacking[];
  /** the definitions say its stage, not its row */
  readonly defined: boolean;
  readonly followUp: FollowUpState | null;
}
export interface FollowUpState {
  /** waits within the time, or longer than that */
  readonly state: 'waits' | 'late';
  /** working days since it was handed over */
  readonly days: number;
}
export interface LateLead {
  readonly id: string;
  readonly name: string;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly owner: string | null;
  readonly handedOver: Day;
  /** working days since it was handed over */
  readonly days: number;
}
export interface Cohort {
  /** the quarter in which the leads came in, as people write it */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly leads: number;
  readonly mqls: number;
  readonly sqls: number;
  readonly won: number;
  /** of those that may still become deals */
  readonly open: number;
  /** micro-units of the won deals whose amount is known */
  readonly revenue: number;
  /** won within so many days of the lead; null = the youngest lead is not that old yet */
  readonly wonBy: readonly (number | null)[];
  /** days since the youngest possible lead */
  readonly age: number;
  /** ripe = as old as the way from lead to deal usually takes; null = nobody knows how long that is */
  readonly ripe: boolean | null;
}
export interface Reason {
  /** as first written; '' = none given */
  readonly reason: string;
  readonly count: number;
}
export interface SalesAnswers {
  readonly accepted: number;
  readonly rejected: number;
  /** handed over and not answered */
  readonly waiting: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** of the rejected ones, most frequent first */
  readonly reasons: readonly Reason[];
}
export interface TurnedBack {
  readonly lead: string | null;
  readonly deal: string | null;
  readonly name: string;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly fate: 'lost' | 'nurture' | 'rejected';
  readonly furthest: number;
  readonly reason: string;
  /** -1 = unknown */
  readonly since: Day;
  /** first day after that on which the lead's person was in touch; -1 = not yet */
  readonly returned: Day;
}
export interface NurtureValue {
  /** units of the plan currency; null = not known */
  readonly averageDeal: number | null;
  readonly mqlToSql: number | null;
  readonly sqlToDeal: number | null;
  readonly mqlValue: number | null;
  readonly pool: number;
  readonly poolValue: number | null;
  /** weight of the prior in the chance, 0..1 */
  readonly prior: number;
}
export interface LifecycleResult {
  readonly leads: readonly LeadStanding[];
  readonly stages: readonly { readonly stage: LifecycleStage; readonly count: number }[];
  readonly cohorts: readonly Cohort[];
  readonly answers: SalesAnswers;
  readonly late: readonly LateLead[];
  readonly turnedBack: readonly TurnedBack[];
  readonly nurture: NurtureValue;
}
