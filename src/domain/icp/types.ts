// The ideal customer profile as people typed it, and what is known of each account. 'Industry is one of Metal; Paper', a must-have, is
// {kind: 'must', field: 'industry', operator: 'is', values: ['Metal', 'Paper']}; a sign without a field is marked by hand in Accounts.

/** must: all of them; any: one or more; anti: who is not an ideal customer */
export type IcpKind = 'must' | 'any' | 'positive' | 'negative' | 'anti';
/** The five fields of indicators (S1). */
export type IcpAbout = 'need' | 'pain' | 'driver' | 'buying' | 'state';
export type IcpOperator = 'is' | 'is_not' | 'contains' | 'at_least' | 'at_most' | 'between' | 'filled' | 'blank';
/** What a cell of Accounts holds; null = blank, which is unknown. */
export type IcpCell = string | number | null;

export interface IcpRule {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly kind: IcpKind;
  readonly about: IcpAbout | null;
  /** which cells of an account it asks; null = people mark it by hand */
  readonly field: string | null;
  readonly operator: IcpOperator;
  /** what the cell is compared with; the first one where the operator takes a number */
  readonly values: readonly (string | number)[];
  /** upper end of `between` */
  readonly to: number | null;
  /** how much it weighs beside the others; null = the default of its kind */
  readonly points: number | null;
}

export type IcpState = 'holds' | 'fails' | 'unknown';

export interface IcpFacts {
  /** by field of a rule; a place has two cells, city and country */
  readonly cells: ReadonlyMap<string, readonly IcpCell[]>;
  /** what people marked by hand, by id of the rule */
  readonly marks: ReadonlyMap<string, 'holds' | 'fails'>;
}

export interface Icp {
  readonly rules: readonly IcpRule[];
  /** rows that wait for a value or a number: they count nowhere */
  readonly waiting: readonly { readonly id: string; readonly name: string; readonly row: number }[];
  /** by position of the account */
  readonly accounts: readonly IcpFacts[];
}

/** What limits a fit beside its rules. */
export type FitLimit = 'outside' | 'anti_list' | 'floor' | 'not_listed';

export interface FitReason {
  /** the rule's name; null for a limit */
  readonly rule: string | null;
  readonly kind: IcpKind | FitLimit;
  readonly state: 'holds' | 'fails';
  /** whole points; those of all reasons sum to the fit */
  readonly points: number;
  readonly field: string | null;
  /** what the cell says */
  readonly value: IcpCell;
}
export interface FitUnknown {
  readonly rule: string;
  readonly kind: IcpKind;
  readonly field: string | null;
  /** points that an answer may add or take */
  readonly points: number;
}

/** fits: every must-have and one any-of hold; open: one of them is unknown; scored: there are none, only signs */
export type FitVerdict = 'fits' | 'open' | 'outside' | 'anti' | 'scored' | 'unknown';

export interface Fit {
  /** 0..100 by what is known; null = nothing is */
  readonly fit: number | null;
  /** the least and the most that it can be once the unknown is known */
  readonly low: number;
  readonly high: number;
  /** share of the profile's points that is known */
  readonly known: number;
  readonly verdict: FitVerdict;
  readonly reasons: readonly FitReason[];
  /** largest first: what to find out next */
  readonly unknown: readonly FitUnknown[];
}
