import type { Plan } from '../domain/plan/types';
import type { Settings } from '../domain/settings';
import type { Lang } from '../text/lang';
import type { LiveLead } from './leads/liveLead';
import type { StandingTrigger } from './triggers/standingTrigger';

/** What the output tabs are made from. */
export interface OutputInput {
  readonly plan: Plan;
  readonly lang: Lang;
  /** of the spreadsheet, such as fi_FI: the order of dates in number formats */
  readonly locale: string;
  readonly settings: Settings;
  /** blank: a name of ours */
  readonly planName: string;
  /** the number that is to stand in the title; a build that finds all else unchanged gives the standing one */
  readonly buildNumber: number;
  /** rows of Leads whose BANT cells are live */
  readonly leads?: readonly LiveLead[];
  /** rows of Triggers as they stand */
  readonly previousTriggers: readonly StandingTrigger[];
  /** tabs changed since the build, where an older plan is shown again */
  readonly stale?: number;
}
