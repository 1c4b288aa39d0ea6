// The Imports tab: one row per file that was brought, or that is being brought.
import type { TabId } from '../../tabs/types';
import type { Book } from '../workbook/book';
import { isDate } from '../workbook/isDate';
import { readSmallTab } from './smallTab';

export type ImportState = 'receiving' | 'complete' | 'undone';
export interface ImportRow {
  readonly id: number;
  readonly row: number;
  readonly file: string;
  readonly format: string;
  readonly tab: TabId;
  /** -1 = unknown */
  readonly start: number;
  readonly end: number;
  readonly currency: string;
  readonly rows: number;
  readonly totals: string;
  readonly warnings: string;
  readonly state: ImportState;
  readonly hash: string;
  readonly slice: Slice;
  /** when the newest block came, else when it began; milliseconds */
  readonly lastBlock: number;
}
/** What a new import replaces: same vendor, report, ad account, level and grain with a period inside its own. */
export interface Slice {
  readonly vendor: string;
  readonly report: string;
  readonly adAccount: string;
  readonly level: string;
  readonly grain: string;
}
const PARTS = ['vendor', 'report', 'adAccount', 'level', 'grain'] as const;

export const sliceText = (slice: Slice): string => JSON.stringify(PARTS.map((part) => slice[part]));
export function sliceOf(text: string): Slice {
  let parts: unknown = [];
  try {
    parts = JSON.parse(text);
  } catch {
    // a slice that someone edited equals none
  }
  const word = (i: number): string => (Array.isArray(parts) && typeof parts[i] === 'string' ? parts[i] : '');
  return { vendor: word(0), report: word(1), adAccount: word(2), level: word(3), grain: word(4) };
}
const stateOf = (code: string): ImportState => (code === 'receiving' || code === 'complete' ? code : 'undone');
const instantOf = (value: unknown): number | null => (isDate(value) ? value.getTime() : null);

export function readImports(book: Book): ImportRow[] {
  const imports: ImportRow[] = [];
  for (const row of readSmallTab(book, 'imports')) {
    const id = row.number('id');
    if (id === null) continue;
    imports.push({
      id,
      row: row.row,
      file: row.text('file'),
      format: row.text('format'),
      tab: row.text('tab_code') as TabId,
      start: row.day('start'),
      end: row.day('end'),
      currency: row.text('currency'),
      rows: row.number('rows') ?? 0,
      totals: row.text('totals'),
      warnings: row.text('warnings'),
      state: stateOf(row.text('state_code')),
      hash: row.text('hash'),
      slice: sliceOf(row.text('slice')),
      lastBlock: instantOf(row.raw('last_block')) ?? instantOf(row.raw('when')) ?? 0,
    });
  }
  return imports;
}
