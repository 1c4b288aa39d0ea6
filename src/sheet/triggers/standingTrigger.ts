import type { Day } from '../../domain/plan/types';

/** A row of Triggers as it stands in the sheet. */
export interface StandingTrigger {
  readonly id: string;
  /** rule code */
  readonly rule: string;
  /** words as they stand */
  readonly account: string;
  readonly evidence: string;
  readonly fired: Day | null;
  /** people's from the day the row was born */
  readonly due: Day | null;
  /** the tick of people */
  readonly handled: boolean;
  /** its reason was gone at some build */
  readonly resolved?: boolean;
}
