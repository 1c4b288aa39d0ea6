// One file in the byte layout of a real export, with invented values, and what the reader must say of it.
import type { FormatId } from '../../../src/exports/types';
import type { TabId } from '../../../src/tabs/types';

export interface Layout {
  /** file name as the service gives it */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: FormatId;
  /** null: no tab takes it */
  readonly tab: TabId | null;
  readonly rows: number;
  readonly totalRows?: number;
  readonly sums: Readonly<Record<string, number>>;
  /** none unless said */
  readonly period?: { readonly start: string | null; readonly end: string | null };
  /** none unless said */
  readonly currency?: string;
  /** what the file itself states of the whole */
  readonly stated?: Readonly<Record<string, number>>;
  readonly nonAdditive?: readonly string[];
  /** codes of the warnings, in their order */
  readonly warnings?: readonly string[];
  readonly level?: string;
  readonly grain?: string;
  readonly encoding?: string;
  /** tables of the file, where it stacks several */
  readonly tables?: number;
}
