// A lead as the funnel needs it: its stage days as typed, what its stage word says, and the deal that it names. The lead of 1 March with an
// SQL day of 9 March and the stage 'Offer' is {days: [1 March, -1, 9 March, -1, -1, -1], stage: 'offer', deal: '17', ...}.
import { reachedDays, type StageDays } from '../journey/reachedDays';
import type { StageCode } from '../plan/types';
import { rungOf } from '../stages/ladder';

export interface LeadCase {
  readonly id: string;
  readonly row: number;
  /** position, -1 = off the list */
  readonly account: number;
  /** by rung of the ladder, -1 = unknown; days after today are not there yet */
  readonly days: StageDays;
  readonly stage: StageCode | null;
  /** sales answered no */
  readonly rejected: boolean;
  /** id of the deal that grew from it, '' = none named */
  readonly deal: string;
}

/** The stages that the lead itself shows, without its deal. */
export const leadDays = ({ days, stage }: Pick<LeadCase, 'days' | 'stage'>): StageDays => reachedDays(days, rungOf(stage));
