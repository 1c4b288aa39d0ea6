// What the upload lists of LinkedIn are made of: target accounts, people, what was chosen, and what came of it.
import type { StageCode } from '../plan/types';

export interface ListAccount {
  readonly id: string;
  /** blank where people gave a domain or a business id only */
  readonly name: string;
  readonly domain: string | null;
  /** general address of the company */
  readonly email: string;
  readonly industry: string;
  readonly city: string;
  readonly country: string;
  /** own tier, else the computed one; null = none */
  readonly tier: string | null;
  /** furthest stage of the last build; null = none */
  readonly stage: StageCode | null;
  /** what the account has bought, as people typed it: `Robot cell, Service` */
  readonly products: string;
}
export interface ListPerson {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** account id; null = of no target account */
  readonly account: string | null;
  readonly consent: boolean | null;
  /** a lead of the same address says no */
  readonly withdrawn: boolean;
}

/** An empty list or word chooses everything; '' among tiers or stages means accounts without one. */
export interface ListFilter {
  readonly tiers: readonly string[];
  readonly stages: readonly string[];
  /** cities or countries */
  readonly regions: readonly string[];
  /** words of a title */
  readonly titles: readonly string[];
  /** accounts that own it are left out */
  readonly product: string;
}

export type LeftOutReason =
  | 'no_account'
  | 'other_accounts'
  | 'other_title'
  | 'owns_product'
  | 'no_consent'
  | 'withdrawn'
  | 'no_name'
  | 'no_address'
  | 'duplicate';
export type CellNote = 'sign_removed' | 'shortened' | 'country_unknown';

export interface UploadList {
  /** exactly the header of LinkedIn's template */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** each row that was left out counts once, under its first reason */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  readonly notes: readonly { readonly note: CellNote; readonly count: number }[];
}
