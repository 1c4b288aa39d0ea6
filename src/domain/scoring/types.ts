// The words of lead scoring. A rule "Download, 10 points, each, at most 20, half-life 30 days" is {signal: 'download', points: 10,
// counting: 'each', cap: 20, halfLife: 30, ...}; what it gave a lead is a reason, and a score is the sum of its reasons, nothing else.
import type { Day } from '../plan/types';

/** Who is it, or what does it do: the two halves of a score are never mixed. */
export type ScorePart = 'fit' | 'engagement';

/** What a rule looks at. */
export type SignalId =
  // fit: who it is
  | 'icp_fit'
  | 'tier'
  | 'title_words'
  | 'title_level'
  | 'role'
  | 'area'
  | 'free_mail'
  | 'won_deal'
  | 'account_column'
  | 'person_column'
  | 'lead_column'
  // engagement: what it does
  | 'in_touch'
  | 'click'
  | 'video'
  | 'download'
  | 'event'
  | 'reply'
  | 'form'
  | 'meeting'
  | 'offer_request'
  | 'demo'
  | 'trial'
  | 'visit'
  | 'lead'
  | 'bant_yes'
  | 'consent_yes'
  | 'consent_no'
  | 'rejected'
  | 'lost_deal'
  | 'quiet';

export interface ScoreRule {
  /** sheet row, for messages */
  readonly row: number;
  /** people's own name of the rule, '' = none: it is called by its signal */
  readonly name: string;
  readonly signal: SignalId;
  /** channel, source or header of a column; '' = any */
  readonly of: string;
  /** words, level or least number, as the signal needs it; '' = any */
  readonly value: string;
  /** may be negative */
  readonly points: number;
  /** once: only the newest event counts; each: every event does */
  readonly counting: 'once' | 'each';
  /** the rule gives at most so many points (takes, where they are negative); null = no limit */
  readonly cap: number | null;
  /** days after which an event is worth half; null = it never fades */
  readonly halfLife: number | null;
  /** '' = none */
  readonly group: string;
  readonly groupCap: number | null;
  readonly on: boolean;
  readonly author: string;
  /** as typed: an ISO day or words */
  readonly date: string;
  readonly reason: string;
}

/** How often something happened on a day; day -1 = a fact without a day, which does not fade. */
export interface Hit {
  readonly day: Day;
  readonly count: number;
}

/** What one rule gave, or what a group's limit took back: whole points. */
export interface Reason {
  readonly part: ScorePart;
  /** position in the list of rules; -1 = a group's limit */
  readonly rule: number;
  readonly group: string;
  readonly points: number;
  /** events counted, and the newest of them (-1 = without a day) */
  readonly count: number;
  readonly newest: Day;
}

export interface Score {
  readonly fit: number;
  readonly engagement: number;
  /** fit + engagement = the sum of the reasons */
  readonly total: number;
  /** most points first; reasons of 0 points are left out */
  readonly reasons: readonly Reason[];
}

export type ScoreBand = 'hot' | 'warm' | 'cold';
export type Direction = 'up' | 'down' | 'level';
