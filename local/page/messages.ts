// What the page asks of the worker that holds the workbook, and what comes back.

import type { AlertShown, MenuShown } from '../host/hostUi';
import type { Locale, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import type { BuiltAddon } from '../workbook/addonFiles';

export type Lang = 'en' | 'fi';

export interface TypedCell {
  readonly sheet: string;
  readonly row: number; // 1-based
  readonly column: number;
  /** formulas in the syntax of the workbook's locale */
  readonly value: string | number | boolean | null;
}

/** An edit of whole rows, columns or sheets that the workbook's own services can do, markers and references included. */
export type StructureEdit =
  | { readonly edit: LineEdit; readonly sheet: string; readonly at: number; readonly count: number }
  | { readonly edit: 'moveColumns'; readonly sheet: string; readonly at: number; readonly count: number; readonly before: number }
  | { readonly edit: 'rename'; readonly sheet: string; readonly name: string }
  | { readonly edit: 'insertSheet'; readonly sheet: string; readonly at: number }
  | { readonly edit: 'deleteSheet'; readonly sheet: string };
export type LineEdit = 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns';

export type Source =
  | { readonly kind: 'snapshot'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'xlsx'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'empty'; readonly name: string };

export interface Asks {
  open: { in: { source: Source; lang: Lang; locale: Locale; addon: BuiltAddon }; out: null };
  /** a menu item's function or google.script.run */
  run: { in: { name: string; args: unknown[] }; out: unknown };
  type: { in: { cells: TypedCell[] }; out: null };
  structure: { in: { edits: StructureEdit[] }; out: null };
  replace: { in: { sheets: SheetSnapshot[] }; out: null };
  save: { in: Record<string, never>; out: Uint8Array };
}
export type AskName = keyof Asks;
export type Ask = { [N in AskName]: { readonly id: number; readonly ask: N; readonly payload: Asks[N]['in'] } }[AskName];

/** What a person would see after an execution. */
export interface View {
  readonly workbook: Omit<WorkbookSnapshot, 'sheets'>;
  /** ids of all sheets in order */
  readonly order: readonly number[];
  /** those that changed */
  readonly sheets: readonly SheetSnapshot[];
  readonly menus: readonly MenuShown[];
  /** a sidebar that the execution opened */
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly alerts: readonly AlertShown[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** what was thrown, as one line */
  readonly error?: string;
  /** null where there is no workbook yet */
  readonly view: View | null;
}
