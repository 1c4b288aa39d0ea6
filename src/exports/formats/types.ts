// An export format as data. Adding a format is adding one such record to the registry, with a fixture.
import type { TabId } from '../../tabs/types';
import type { DayOrder } from '../columnStyle/readDate';
import type { Decimal } from '../columnStyle/readDigits';
import type { FormatId, Grain, VendorId } from '../types';

/** Language of a header name. Files are written in the language of the vendor's interface. */
export type HeaderLang = 'en' | 'fi' | 'fr' | 'de' | 'es' | 'it' | 'pt';
export type ByLang<T> = Partial<Readonly<Record<HeaderLang, T>>>;
export type Alias =
  | string
  | {
      readonly name: string;
      /** the header names a unit other than the field's, such as thousands of euros */
      readonly times?: number;
      /** header beside which this name means something else: HubSpot's `Currency` beside `Amount in company currency` */
      readonly without?: string;
      /** the header itself says what a row covers: `Week` */
      readonly grain?: Grain;
    };
/** The best name first: where a file holds two of them, the earlier one is taken. */
export type Aliases = ByLang<readonly Alias[]>;

/** How a cell is read where the tab's column kind does not say it. `any`: plain numbers as numbers, all else as written. */
export type Reading =
  | 'text'
  | 'identifier'
  | 'domain'
  | 'word'
  | 'choice'
  | 'currency'
  | 'any'
  | 'count'
  | 'number'
  | 'money'
  | 'share'
  | 'date'
  | 'month'
  | 'moment'
  | 'seconds';

export interface FieldDef {
  /** column id of the tab */
  readonly field: string;
  readonly aliases: Aliases;
  readonly reading?: Reading;
  /** codes by lower-case word of the file, '' = unknown; other words stay, in lower case, or are unreadable in a column of choices */
  readonly words?: Readonly<Record<string, string>>;
  /** never summed over rows */
  readonly nonAdditive?: true;
  /** 0-based place in a file whose headers are in an unknown language */
  readonly position?: number;
  /** 0-based column that is this field whatever its name */
  readonly place?: number;
  /** a second column that holds the time of day */
  readonly time?: Aliases;
  /** where no alias is there: two columns whose texts are joined by a blank, such as first and last name */
  readonly parts?: readonly [Aliases, Aliases];
  /** a second column that counts where the cell of the first is blank */
  readonly instead?: Aliases;
  /** several values in one cell, joined by `;`: the first counts */
  readonly first?: true;
  /** words for "unknown" in this column, in place of the format's */
  readonly nulls?: readonly string[];
  /** what a blank cell stands for */
  readonly blank?: string;
}

/** A figure of the file that no tab takes, but that must never be summed either. */
export interface AsideDef {
  readonly measure: string;
  readonly aliases: Aliases;
  readonly position?: number;
}

/** A column order proved on data rows before it is believed. */
export interface PositionCheck {
  readonly width: number;
  readonly cells: readonly { readonly position: number; readonly pattern: RegExp }[];
}

/** Rows whose cell does not fit, under a field's header or one that no field reads, are of another kind; they are counted and left out. */
export interface RowFilter {
  readonly field?: string;
  readonly aliases?: Aliases;
  readonly keep?: RegExp;
  readonly drop?: RegExp;
}

/** A column that follows from another where the file does not say it: the direction of a touch from its kind. */
export interface DerivedDef {
  readonly field: string;
  readonly from: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly otherwise: string;
}

export interface ExportFormat {
  readonly id: FormatId;
  /** a service of the list, or the word that a person gave for an unknown one */
  readonly vendor: VendorId | (string & {});
  /** null: no tab can take it without lying; it is read, and why not is said (`exportsText.noTab`) */
  readonly tab: TabId | null;
  readonly report: string;
  readonly level: string;
  /** in place of the ad account that the rows name */
  readonly adAccount?: string;
  readonly fields: readonly FieldDef[];
  readonly aside?: readonly AsideDef[];
  /** of each group at least one field must be in the header */
  readonly required: readonly (readonly string[])[];
  /** folded headers of which one must be there, whether a field reads it or not */
  readonly signs?: readonly string[];
  /** folded headers that only other tables have */
  readonly never?: readonly string[];
  /** one of the first lines of the report: where it is there, the report is this one or a table of it */
  readonly title?: RegExp;
  /** a line that must stand somewhere above the header */
  readonly above?: RegExp;
  /** the first of these headers that is there names a finer level than the format's */
  readonly levels?: readonly { readonly header: string; readonly level: string }[];
  readonly positions?: PositionCheck;
  /** fields that name the row's subject: a row without any of them is no data */
  readonly key: readonly string[];
  /** fields without one of which a row says nothing */
  readonly needs?: readonly string[];
  readonly filter?: RowFilter;
  readonly derived?: readonly DerivedDef[];
  /** named: only a row that says so is a total; else also one that has figures and no name */
  readonly totals?: 'named';
  /** of several totals rows those whose first cell fits state the whole, the first pattern first; else the largest figure counts */
  readonly mainTotal?: readonly RegExp[];
  /** lines of text below the rows that are no news */
  readonly footer?: RegExp;
  /** header of the share of the whole that each row is: a list that was cut off says so */
  readonly shareOfAll?: string;
  /** folded cells that mean "unknown", besides the empty cell */
  readonly nulls: readonly string[];
  /** the style by language of the header where the format fixes it */
  readonly decimal?: ByLang<Decimal>;
  readonly dayOrder?: ByLang<DayOrder>;
  /** what a share without a percent sign means */
  readonly shareUnit: 'fraction' | 'percent';
  readonly period: 'preamble' | 'name_or_90_days' | 'rows' | 'observed' | 'none';
  /** each row stands for one day or moment of its own */
  readonly dated?: true;
  /** where the figures come from another kind of service when these fields are all missing */
  readonly vendorWithout?: { readonly fields: readonly string[]; readonly vendor: VendorId };
}
