// What the domain reads and what it answers. Days are whole days since 1970-01-01, money is whole micro-units, null is not zero.
import type { KpiId, KpiRemark } from '../kpi/types';
import type { Settings } from '../settings';

/** Days since 1970-01-01 in the civil calendar. */
export type Day = number;

export interface Period {
  /** as the user writes it: 2026, 2026-Q1, 2026-03 or 2026-01-05..2026-02-10 */
  readonly id: string;
  readonly start: Day;
  /** inclusive */
  readonly end: Day;
}

/** A column of words as indexes into `words`; -1 is blank. The same `words` array is shared by all blocks of a run. */
export interface Coded {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

// Blocks of rows as typed columns. Counts and money: NaN = unknown. Days: -1 = unknown. `row` is the sheet row, for messages.
export interface CampaignColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly vendor: Coded;
  readonly campaign: Coded;
  readonly channel: Coded;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly currency: Coded;
  readonly spend: Float64Array; // micro-units
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly reach: Float64Array;
  readonly penetration: Float64Array; // fraction
}
export interface CompanyColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly vendor: Coded;
  readonly account: Coded; // account id; blank = matched to none
  readonly company: Coded;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly impressions: Float64Array;
  readonly clicks: Float64Array;
  readonly engagements: Float64Array;
}
export interface VisitColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly company: Coded;
  readonly day: Int32Array;
  readonly second: Int32Array; // of the day
  readonly pages: Float64Array;
  readonly seconds: Float64Array;
}
export interface DealColumns {
  readonly length: number;
  readonly row: Int32Array;
  readonly id: Coded;
  readonly account: Coded;
  readonly title: Coded;
  readonly stage: Coded; // as written in the CRM
  readonly status: Coded; // open | won | lost
  readonly probability: Float64Array; // fraction
  readonly amount: Float64Array; // micro-units
  readonly currency: Coded;
  readonly created: Int32Array;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly tier: string | null;
  readonly owner: string | null;
  readonly potential: number | null; // micro-units of the plan currency
}
export interface Goal {
  readonly kpi: KpiId;
  readonly goal: number;
  readonly row: number;
}
export interface Cost {
  readonly row: number;
  /** first and last day of the month */
  readonly start: Day;
  readonly end: Day;
  readonly media: number; // micro-units, 0 where blank
  readonly work: number;
  readonly tools: number;
  readonly agency: number;
  readonly currency: string;
  /** campaign or channel that the media belongs to; null = neither */
  readonly of: string | null;
}
export type StageCode = 'lead' | 'mql' | 'sql' | 'opportunity' | 'offer' | 'won' | 'lost' | 'nurture' | 'disqualified';
export interface StageMap {
  /** by folded CRM stage name */
  readonly byName: ReadonlyMap<string, StageCode>;
}
export interface DealChange {
  readonly deal: string;
  readonly observed: Day;
  readonly stage: string;
  readonly probability: number | null;
  readonly amount: number | null;
}
/** A row of Triggers as it stands: what has fired already does not fire again on the same evidence. */
export interface FiredTrigger {
  readonly key: string; // rule | subject id | evidence key
  readonly rule: string;
  readonly subject: string;
  readonly evidence: string;
  readonly fired: Day;
  readonly open: boolean;
}

/** All that is small, read before the data tabs stream through. */
export interface PlanBasis {
  readonly today: Day;
  readonly period: Period;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly accounts: readonly Account[];
  readonly stages: StageMap;
  readonly costs: readonly Cost[];
  readonly history: readonly DealChange[]; // oldest first
  readonly fired: readonly FiredTrigger[];
}

/** Feed the data tabs block by block in any order, then finish. */
export interface PlanRun {
  addCampaigns(block: CampaignColumns): void;
  addCompanies(block: CompanyColumns): void;
  addVisits(block: VisitColumns): void;
  addDeals(block: DealColumns): void;
  finish(): Plan;
}

export type Status = 'on_track' | 'off_track' | 'too_early' | 'no_data';
export type KpiKind = 'census' | 'partial' | 'platform_estimate' | 'bounds' | 'rate' | 'mean' | 'count' | 'money';
export type Direction = 'up' | 'down';
export interface Subject {
  readonly kind: 'audience' | 'vendor' | 'channel' | 'stage' | 'owner';
  readonly id: string;
  readonly name: string;
}

/** What the live formulas of a KPI row are computed from: hidden cells of the row. */
export interface KpiComponents {
  /** k: accounts reached, expected clicks, meaningful visits, SQLs */
  readonly successes: number | null;
  /** n: accounts, members reached */
  readonly trials: number | null;
  /** money in units of the plan currency; impressions for frequency (low = amount / successes, the most members; high = amount / trials, the fewest) */
  readonly amount: number | null;
  /** share of the period gone, 0..1 */
  readonly elapsed: number;
  readonly daysGone: number;
  readonly daysLeft: number;
}

export type NeedUnit = 'visits' | 'members' | 'impressions' | 'days' | 'sqls' | 'accounts';

export interface KpiResult {
  /** `kpi` or `kpi:subject id` */
  readonly key: string;
  readonly id: KpiId;
  readonly of: Subject | null;
  /** rows' own period where nothing covers the plan's period */
  readonly period: Period;
  readonly value: number | null;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: KpiKind;
  readonly goal: number | null;
  readonly direction: Direction;
  /** null where a KPI has none (frequency) or no goal is typed */
  readonly status: Status | null;
  readonly needMore: { readonly count: number; readonly unit: NeedUnit } | null;
  readonly components: KpiComponents;
  readonly remarks: readonly KpiRemark[];
}

export interface AccountResult {
  readonly id: string;
  readonly name: string;
  readonly tier: string | null;
  readonly owner: string | null;
  readonly reached: boolean;
  readonly impressions: number | null;
  readonly clicks: number | null;
  readonly visits: number;
  readonly meaningful: number;
  readonly lastVisit: Day | null;
  /** furthest open or won stage among the account's deals */
  readonly stage: StageCode | null;
  readonly openDeals: number;
  /** micro-units */
  readonly openAmount: number | null;
  /** what to do next, by code */
  readonly next: NextStep;
  readonly triggers: number;
}
export type NextStep = 'act_on_trigger' | 'move_deal' | 'convert_interest' | 'deepen_reach' | 'start_reach';

export type TriggerId = 'REPEAT_VISITS' | 'DEAL_MOVED';
export interface TriggerResult {
  readonly key: string;
  readonly rule: TriggerId;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly deal: { readonly id: string; readonly name: string } | null;
  readonly fired: Day;
  readonly due: Day;
  readonly ownerRole: 'sales' | 'marketing';
  readonly owner: string | null;
  /** numbers and names for the sentence: see text/triggers */
  readonly evidence: Readonly<Record<string, string | number | null>>;
  readonly evidenceKey: string;
}

/** Something left out, doubtful or wrong in the workbook. The sentence is in text/health, by code. */
export interface HealthLine {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** tab id */
  readonly tab: string | null;
  /** sheet row, and column id where one cell is meant */
  readonly row: number | null;
  readonly column: string | null;
  readonly data: Readonly<Record<string, string | number | null>>;
}

export interface Plan {
  readonly today: Day;
  readonly period: Period;
  readonly currency: string;
  readonly kpis: readonly KpiResult[];
  readonly accounts: readonly AccountResult[]; // in plan order, best next step first
  /** all that are to stand in the Triggers tab as new; earlier rows stay */
  readonly triggers: readonly TriggerResult[];
  readonly health: readonly HealthLine[];
}
