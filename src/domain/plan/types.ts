// What the domain reads and what it answers. Days are whole days since 1970-01-01, money is whole micro-units, null is not zero.
import type { Channel } from '../channels/types';
import type { Icp } from '../icp/types';
import type { KpiId } from '../kpi/types';
import type { ScoreValues } from '../scoring/facts';
import type { ScoreRule } from '../scoring/types';
import type { Settings } from '../settings';
import type { TitleLevel } from '../titles/types';
import type { CampaignColumns, CompanyColumns, DealColumns, LeadColumns, PageColumns, TouchColumns, VisitColumns } from './blocks';
import type { Plan } from './results';

export type * from './blocks';
export type * from './results';

/** Days since 1970-01-01 in the civil calendar. */
export type Day = number;

export interface Period {
  /** as the user writes it: 2026, 2026-Q1, 2026-03 or 2026-01-05..2026-02-10 */
  readonly id: string;
  readonly start: Day;
  /** inclusive */
  readonly end: Day;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly tier: string | null;
  readonly owner: string | null;
  readonly potential: number | null; // micro-units of the plan currency
  /** significant for developing product and service too (S3) */
  readonly leadCustomer?: boolean;
  /** city and country */
  readonly places?: readonly string[];
  /** what it owns already, as people type it */
  readonly products?: string;
}
export type RoleCode = 'decision_maker' | 'door_opener' | 'influencer' | 'end_user';
export type AreaCode = 'growth' | 'strategy' | 'finance' | 'technology' | 'sales';
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  /** account id; null = of no target account */
  readonly account: string | null;
  readonly title: string;
  readonly email: string;
  readonly role: RoleCode | null;
  readonly area: AreaCode | null;
  readonly persona: string | null;
  readonly consent: boolean | null;
  /** typed over what the title says */
  readonly seniority?: TitleLevel | null;
  readonly phone?: string;
}
/** A row of Personas. */
export interface Persona {
  readonly name: string;
  readonly row: number;
  readonly role: RoleCode | null;
  readonly area: AreaCode | null;
  /** words in job titles, separated by commas */
  readonly titles: string;
  readonly promise: string;
  readonly message: string;
}
export type AudienceUnit = 'person' | 'account' | 'member';
export interface Audience {
  readonly name: string;
  readonly row: number;
  readonly unit: AudienceUnit | null;
  readonly size: number | null;
}
/** What happened at a touch. Opens are kept, but are neither in nor out: machines open mail too. */
export type TouchKind =
  | 'send'
  | 'call'
  | 'message'
  | 'open'
  | 'click'
  | 'visit'
  | 'video'
  | 'download'
  | 'event'
  | 'reply'
  | 'form'
  | 'meeting'
  | 'offer_request'
  | 'demo'
  | 'trial';
/** Figures typed in Goals that are no goals of a KPI: null = not typed. */
export interface Targets {
  /** micro-units of the plan currency */
  readonly revenue: number | null;
  readonly averageDeal: number | null;
  /** fraction */
  readonly grossMargin: number | null;
  /** conversion into the stage that people aim at: the funnel's benchmark */
  readonly rates: Readonly<Partial<Record<FunnelStage, number>>>;
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
export type StageCode = 'subscriber' | 'lead' | 'mql' | 'sql' | 'opportunity' | 'offer' | 'won' | 'lost' | 'nurture' | 'disqualified';
/** Stages of the funnel, top first; visits are counted, all others are cohorts. */
export type FunnelStage = 'visits' | 'mql' | 'sql' | 'opportunity' | 'offer' | 'won';
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
  /** not ticked as handled */
  readonly open: boolean;
  /** a state that was no longer true and was closed */
  readonly resolved?: true;
}

/** All that is small, read before the data tabs stream through. */
export interface PlanBasis {
  readonly today: Day;
  readonly period: Period;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  /** in the order of the tab, which decides */
  readonly personas?: readonly Persona[];
  readonly audiences: readonly Audience[];
  readonly targets: Targets;
  readonly stages: StageMap;
  readonly costs: readonly Cost[];
  readonly history: readonly DealChange[]; // oldest first
  readonly fired: readonly FiredTrigger[];
  /** left out: no profile is kept */
  readonly icp?: Icp;
  readonly channels?: readonly Channel[];
  /** the rules of the lead score, and the cells that they and the likeness to customers look at */
  readonly scoreRules?: readonly ScoreRule[];
  readonly scoreValues?: ScoreValues;
  /** number of the set of rules */
  readonly scoreVersion?: number | null;
}

/** Feed the data tabs block by block in any order, then finish. */
export interface PlanRun {
  addCampaigns(block: CampaignColumns): void;
  addCompanies(block: CompanyColumns): void;
  addVisits(block: VisitColumns): void;
  addPages(block: PageColumns): void;
  addTouches(block: TouchColumns): void;
  addLeads(block: LeadColumns): void;
  addDeals(block: DealColumns): void;
  finish(): Plan;
}
