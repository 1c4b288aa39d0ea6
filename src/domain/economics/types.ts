// The economics, as data: return by the quarter of the lead, who and what influenced each deal by several rules, own beside media-reported
// leads. `{rule: 'first', amount: 40,000 in micro-units}`: deals of 40,000 whose first contact is known. Rules are never added up.
import type { Day } from '../plan/types';

/** Credit by the contacts before the deal: the first, the last, all alike. */
export const CREDIT_RULES = ['first', 'last', 'linear'] as const;
/** Influenced or not, by what the company-level reports count. */
export const THRESHOLD_RULES = ['awareness', 'engagement', 'intent'] as const;
export type CreditRule = (typeof CREDIT_RULES)[number];
export type ThresholdRule = (typeof THRESHOLD_RULES)[number];
export type InfluenceRule = CreditRule | ThresholdRule;

export interface Credit {
  /** folded, '' = none named */
  readonly channel: string;
  /** 0..1; the shares of a deal add up to 1 */
  readonly share: number;
}
export interface Influencer {
  readonly id: string;
  readonly name: string;
  /** in-touches in the window before the deal */
  readonly touches: number;
}
export interface DealInfluence {
  readonly id: string;
  readonly title: string;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly fate: 'open' | 'won';
  /** micro-units of the plan currency; null = unknown */
  readonly amount: number | null;
  readonly created: Day;
  /** empty: no contact is known before the deal */
  readonly credits: Readonly<Record<CreditRule, readonly Credit[]>>;
  /** null = nothing in the workbook can tell */
  readonly thresholds: Readonly<Record<ThresholdRule, boolean | null>>;
  /** most in-touches first */
  readonly people: readonly Influencer[];
}
export interface RuleSum {
  readonly rule: InfluenceRule;
  readonly deals: number;
  /** micro-units, of the deals whose amount is known */
  readonly open: number;
  readonly won: number;
}
export interface ChannelSum {
  readonly channel: string;
  readonly name: string;
  /** micro-units of open and won deals, by rule */
  readonly amount: Readonly<Record<CreditRule, number>>;
}
export interface RomiCohort {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** micro-units; null = no cost is known */
  readonly cost: number | null;
  readonly incomplete: boolean;
  readonly leads: number;
  readonly won: number;
  /** micro-units of the won deals of its leads */
  readonly revenue: number;
  readonly romi: number | null;
  readonly ripe: boolean | null;
  /** the day from which it is ripe; null = the lag is unknown */
  readonly ripeOn: Day | null;
}
export interface ReportedLeads {
  readonly vendor: string;
  /** counted in Leads by their channel; null = Leads says nothing of the period */
  readonly own: number | null;
  /** as the vendor counts them */
  readonly reported: number;
}
export interface EconomicsResult {
  readonly lag: { readonly days: number | null; readonly from: 'setting' | 'deals' | null; readonly deals: number };
  /** typed; null = return is reckoned on revenue */
  readonly grossMargin: number | null;
  /** newest quarter first */
  readonly romi: readonly RomiCohort[];
  /** open deals, and those won in the base window */
  readonly deals: readonly DealInfluence[];
  readonly all: { readonly deals: number; readonly open: number; readonly won: number };
  readonly rules: readonly RuleSum[];
  readonly channels: readonly ChannelSum[];
  readonly reported: readonly ReportedLeads[];
}
