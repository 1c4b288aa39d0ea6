// An export format as data. Adding a format is adding one such record to the registry, with a fixture.
import type { TabId } from '../../tabs/types';
import type { DayOrder } from '../columnStyle/readDate';
import type { Decimal } from '../columnStyle/readDigits';
import type { FormatId, Grain, VendorId } from '../types';

/** Language of a header name. Files are written in the language of the vendor's interface. */
export type HeaderLang = 'en' | 'fi' | 'fr' | 'de' | 'es' | 'it' | 'pt';
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
export type Aliases = Partial<Readonly<Record<HeaderLang, readonly Alias[]>>>;

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

/** Rows whose cell under one of the headers does not fit are of another kind; they are counted and left out. */
export interface RowFilter {
  readonly aliases: Aliases;
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
  readonly vendor: VendorId;
  readonly tab: TabId;
  readonly report: string;
  readonly level: string;
  readonly fields: readonly FieldDef[];
  readonly aside?: readonly AsideDef[];
  /** of each group at least one field must be in the header */
  readonly required: readonly (readonly string[])[];
  /** folded headers of which one must be there, whether a field reads it or not */
  readonly signs?: readonly string[];
  /** folded headers that only other tables have */
  readonly never?: readonly string[];
  /** first lines by which a relative of this report is refused by name */
  readonly relatives?: RegExp;
  /** first line of the report itself */
  readonly title?: RegExp;
  readonly positions?: PositionCheck;
  /** fields that name the row's subject: a row without any of them is no data */
  readonly key: readonly string[];
  /** fields without one of which a row says nothing */
  readonly needs?: readonly string[];
  readonly filter?: RowFilter;
  readonly derived?: readonly DerivedDef[];
  /** named: only a row that says so is a total; else also one that has figures and no name */
  readonly totals?: 'named';
  /** folded cells that mean "unknown", besides the empty cell */
  readonly nulls: readonly string[];
  /** the style by language of the header where the format fixes it */
  readonly decimal?: Partial<Readonly<Record<HeaderLang, Decimal>>>;
  readonly dayOrder?: Partial<Readonly<Record<HeaderLang, DayOrder>>>;
  /** what a share without a percent sign means */
  readonly shareUnit: 'fraction' | 'percent';
  readonly period: 'preamble' | 'name_or_90_days' | 'rows' | 'observed' | 'none';
  /** each row stands for one day or moment of its own */
  readonly dated?: true;
  /** where the figures come from another kind of service when these fields are all missing */
  readonly vendorWithout?: { readonly fields: readonly string[]; readonly vendor: VendorId };
}
