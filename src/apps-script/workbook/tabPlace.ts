import type { TabDef, TabId } from '../../tabs/types';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a tab of ours stands now: people rename, move and add as they like, so this is found anew in every execution. */
export interface TabPlace {
  readonly id: TabId;
  readonly def: TabDef;
  readonly sheet: Sheet;
  /** 1-based */
  readonly headerRow: number;
  /** column id -> 1-based position */
  readonly columns: ReadonlyMap<string, number>;
  /** columns found by metadata or by name: their note is to be written again */
  readonly unmarked: readonly string[];
}

/** A second tab or column that carries the same marker: the leftmost counts, Health names this one. */
export interface Double {
  readonly tab: TabId;
  /** null: the whole tab is a copy */
  readonly column: string | null;
  /** name of the sheet, or A1 of the header cell */
  readonly at: string;
}

export const keyOf = (def: TabDef): string => def.key ?? 'id';
export const isOurs = (place: TabPlace, column: string): boolean => place.columns.has(column);
