// What a plan says, as data: KPIs, funnel, accounts, people, triggers, Health. The words are elsewhere.
import type { PriorityBasis, Unranked } from '../account/prioritise';
import type { ChannelResult } from '../channels/types';
import type { DecisionMap } from '../decision/decisionMaps';
import type { EconomicsResult } from '../economics/types';
import type { Fit, IcpKind } from '../icp/types';
import type { Interest } from '../interest/interestOf';
import type { InterimTargets } from '../interim/interimTargets';
import type { KpiId, KpiRemark } from '../kpi/types';
import type { LifecycleResult } from '../lifecycle/types';
import type { Nurture } from '../nurture/nurtures';
import type { ScoreResults } from '../scoring/scoreResults';
import type { Placed } from '../titles/placePeople';
import type { Day, FunnelStage, Period, StageCode } from './types';

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
  /** bounds: the estimate between successes (the least) and amount (the most), of trials */
  readonly middle: number | null;
  /** share of the period gone, 0..1 */
  readonly elapsed: number;
  readonly daysGone: number;
  readonly daysLeft: number;
}

export type NeedUnit = 'visits' | 'members' | 'impressions' | 'plays' | 'days' | 'sqls' | 'leads' | 'accounts' | 'sessions' | 'companies';

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
  /** false: the whole row stands as values with the build's date (bootstrap, finite populations) */
  readonly live: boolean;
  readonly remarks: readonly KpiRemark[];
  /** figures that the remarks name */
  readonly detail: Readonly<Record<string, number>>;
}

/** One stage of the funnel over the base window that ends today. */
export interface FunnelStageResult {
  readonly stage: FunnelStage;
  /** cases that reached the stage in the base window; null = nothing is known of it */
  readonly count: number | null;
  /** conversion from the stage above; null for the first, and without cases */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** cases of the stage above that the rate rests on, and how many of them got here */
  readonly entered: number;
  readonly passed: number;
  /** cases younger than the step's median days: left out, whether they passed or not */
  readonly fresh: number;
  readonly medianDays: number | null;
  readonly benchmark: number | null;
  readonly benchmarkFrom: 'goal' | 'previous' | null;
  readonly bottleneck: boolean;
  /** open cases whose furthest stage this is */
  readonly open: number;
  /** new cases that the goal asks for; null = no goal or no data */
  readonly needed: number | null;
  readonly neededLow: number | null;
  readonly neededHigh: number | null;
  readonly gap: number | null;
}
export interface FunnelResult {
  readonly from: Day;
  readonly to: Day;
  readonly stages: readonly FunnelStageResult[];
  /** micro-units of the plan currency; typed, else the average of the base window's won deals */
  readonly averageDeal: number | null;
  readonly averageFrom: 'goal' | 'deals' | null;
  readonly goalRevenue: number | null;
  /** deals that the goal asks for, and that the open pipeline is expected to bring */
  readonly goalDeals: number | null;
  /** deals won in the plan's period, and what they bring towards the goal in micro-units: one of unknown amount counts as an average deal */
  readonly wonDeals: number;
  readonly wonValue: number;
  readonly expectedDeals: number | null;
}

/** How far a person has come, furthest last. */
export type PersonLevel = 'identified' | 'reached' | 'activated' | 'engaged' | 'responded';
export interface PersonResult {
  readonly id: string;
  readonly level: PersonLevel;
  /** in-touches of the last 12 months, and their distinct channels */
  readonly inTouches: number;
  readonly channels: number;
  readonly lastTouch: Day | null;
}

/** Persona, area and level of a person, typed or by the title. */
export interface PlacedPerson extends Placed {
  readonly id: string;
}

export interface AccountResult {
  readonly id: string;
  readonly name: string;
  /** typed, else A, B or C by the share of all potential */
  readonly tier: string | null;
  readonly owner: string | null;
  readonly reached: boolean;
  /** deciders known / needed, at most 1 */
  readonly coverage: number;
  readonly people: number;
  readonly deciders: number;
  readonly influencers: number;
  readonly areas: number;
  /** people with an in-touch in the last 90 days (setting) */
  readonly activated: number;
  /** rule of the most pressing open trigger */
  readonly openTrigger: TriggerId | null;
  readonly impressions: number | null;
  readonly clicks: number | null;
  readonly visits: number;
  readonly meaningful: number;
  readonly lastVisit: Day | null;
  /** furthest stage among the account's leads and its open and won deals */
  readonly stage: StageCode | null;
  readonly openDeals: number;
  /** micro-units */
  readonly openAmount: number | null;
  /** what to do next, by code */
  readonly next: NextStep;
  readonly triggers: number;
  /** how well it fits the profile; null = no profile */
  readonly fit: Fit | null;
  /** place among the target accounts by fit x potential; null = unranked */
  readonly rank: number | null;
  readonly unranked: Unranked | null;
  /** what ranks: micro-units, or points where only fits are known */
  readonly priority: number | null;
  readonly leadCustomer: boolean;
}
/** How a rule of the profile fares over the target accounts. */
export interface IcpRuleResult {
  readonly id: string;
  readonly name: string;
  readonly kind: IcpKind;
  readonly field: string | null;
  /** points of 100 that it adds or takes */
  readonly worth: number;
  readonly holds: number;
  readonly fails: number;
  readonly unknown: number;
}
export type NextStep = 'act_on_trigger' | 'move_deal' | 'convert_interest' | 'find_people' | 'deepen_reach' | 'start_reach';

export type TriggerId =
  | 'BANT_COMPLETE'
  | 'REPEAT_VISITS'
  | 'DEAL_MOVED'
  | 'UNDER_REACHED'
  | 'STALLED'
  | 'LOST_RECYCLE'
  | 'CEO_ONLY'
  | 'THIN_COMMITTEE';
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
  readonly funnel: FunnelResult;
  readonly accounts: readonly AccountResult[]; // in plan order, best next step first
  /** in the order of the People tab; without those who were never touched and are named too thinly to be written to */
  readonly people: readonly PersonResult[];
  readonly scores: ScoreResults;
  /** everybody of the People tab, in its order */
  readonly placed: readonly PlacedPerson[];
  readonly nurture: readonly Nurture[];
  /** in the order of the Accounts tab; so are `interests` and `interim.accounts` */
  readonly maps: readonly DecisionMap[];
  readonly interests: readonly Interest[];
  readonly interim: InterimTargets;
  /** all that are to stand in the Triggers tab as new; earlier rows stay */
  readonly triggers: readonly TriggerResult[];
  /** keys of standing rows whose state is no longer true */
  readonly resolved: readonly string[];
  readonly lifecycle: LifecycleResult;
  readonly economics: EconomicsResult;
  readonly health: readonly HealthLine[];
  readonly icp: readonly IcpRuleResult[];
  /** ids of rows of the profile that count nowhere yet */
  readonly icpWaiting: readonly string[];
  readonly priorityBasis: PriorityBasis | null;
  /** in the order of the list */
  readonly channels: readonly ChannelResult[];
}
