// What reading one export file gives. Pure data: the sidebar, the command line and the tests share it.
import type { TabId } from '../tabs/types';

export type FormatId =
  | 'linkedin_campaigns'
  | 'linkedin_ads'
  | 'linkedin_placements'
  | 'linkedin_ad_placements'
  | 'linkedin_network'
  | 'linkedin_ad_network'
  | 'linkedin_conversions'
  | 'linkedin_conversations'
  | 'linkedin_companies'
  | 'linkedin_segment_list'
  | 'linkedin_demographics'
  | 'linkedin_company_template'
  | 'linkedin_contact_template'
  | 'ga4_landing_pages'
  | 'ga4_report'
  | 'google_ads'
  | 'google_ads_overview'
  | 'meta_ads'
  | 'meta_insights'
  | 'mailchimp_campaigns'
  | 'email_campaigns'
  | 'campaign_table'
  | 'company_engagement'
  | 'visits'
  | 'visitor_companies'
  | 'hubspot_deals'
  | 'pipedrive_deals'
  | 'salesforce_deals'
  | 'dynamics_deals'
  | 'deal_list'
  | 'hubspot_contacts'
  | 'contact_list'
  | 'leads'
  | 'form_leads'
  | 'touches'
  | 'costs'
  | 'hubspot_companies'
  | 'account_list'
  | 'mapped';
export type VendorId =
  | 'linkedin'
  | 'google_analytics'
  | 'google_ads'
  | 'meta'
  | 'mailchimp'
  | 'email'
  | 'ads'
  | 'visitor_identification'
  | 'hubspot'
  | 'pipedrive'
  | 'salesforce'
  | 'dynamics'
  | 'crm'
  | 'activities'
  | 'list'
  | 'table';

/** What a row of a measurement covers: the whole period, or a step of it. */
export type Grain = 'total' | 'day' | 'week' | 'month';

/** A value as read: numbers and fractions as numbers, days as {date}, times as {date, seconds}; ids, names and all else as text; null = unknown. */
export type Value = string | number | null | { readonly date: string; readonly seconds?: number };

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly row?: number;
}
/** One clear question that the file itself cannot answer. The default is taken, with a warning, where nobody can be asked. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly standard: string;
}

/** One table of a file as it was seen. */
export interface SeenTable {
  readonly format: FormatId;
  readonly vendor: string;
  /** ad account, report, level, grain: with the period they name the slice that a new import replaces */
  readonly slice: { readonly report: string; readonly adAccount: string; readonly level: string; readonly grain: Grain };
  readonly encoding: string;
  readonly delimiter: string;
  /** how numbers and dates were read: `en`, `fi`, ... as evidence of the column styles */
  readonly locale: string;
  /** 1-based line of the header among the file's records */
  readonly headerRow: number;
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  /** column ids of the tab, in the order of `rows` */
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** 1-based record number of each row in the file */
  readonly sourceRows: readonly number[];
  readonly totalRows: number;
  readonly period: { readonly start: string | null; readonly end: string | null };
  /** true where the period was assumed (file name without dates: 90 days) */
  readonly periodAssumed: boolean;
  readonly currency: string | null;
  readonly sums: Readonly<Record<string, number>>;
  /** totals that the file itself states */
  readonly stated: Readonly<Record<string, number>>;
  readonly nonAdditive: readonly string[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly Question[];
}
/** Ready for one tab. */
export interface ReadTable extends SeenTable {
  readonly tab: TabId;
}
/** No tab can take it without lying. */
export interface UnplacedTable extends SeenTable {
  readonly tab: null;
  /** what it is good for, and what to export instead */
  readonly advice: string;
}

export interface ReadFile {
  readonly name: string; // base name
  /** tells two files apart, hex: hashOfBytes.ts */
  readonly hash: string;
  readonly tables: readonly ReadTable[];
  /** tables of the file that no tab takes */
  readonly unplaced?: readonly UnplacedTable[];
}

/** A file that cannot be read: one clear line in the user's language, with a code for tests. */
export interface Unreadable {
  readonly code: string;
  readonly message: string;
}
