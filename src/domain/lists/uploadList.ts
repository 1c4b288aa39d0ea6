// What both lists share: rows in, reasons for the rest, notes on cells. Nothing of the caller's is kept but the counts.
import { type CellWriter, cellWriter } from './cellWriter';
import { tally } from './tally';
import type { CellNote, LeftOutReason, UploadList } from './types';

const REASONS: readonly LeftOutReason[] = [
  'no_account',
  'other_accounts',
  'other_title',
  'owns_product',
  'no_consent',
  'withdrawn',
  'no_name',
  'no_address',
  'duplicate',
];
const NOTES: readonly CellNote[] = ['sign_removed', 'shortened', 'country_unknown'];

/** A row of cells with the key by which its doubles are known, or why there is none. */
export type Written = { readonly cells: readonly string[]; readonly key: string } | LeftOutReason;

export const uploadList = <T>(header: readonly string[], items: readonly T[], write: (item: T, cell: CellWriter) => Written): UploadList => {
  const rows: (readonly string[])[] = [];
  const left = tally<LeftOutReason>();
  const cell = cellWriter();
  const keys = new Set<string>();
  for (const item of items) {
    const written = write(item, cell);
    if (typeof written === 'string') left.add(written);
    else if (keys.has(written.key)) left.add('duplicate');
    else {
      keys.add(written.key);
      rows.push(written.cells);
    }
  }
  return {
    header,
    rows,
    leftOut: left.inOrder(REASONS).map(({ word, count }) => ({ reason: word, count })),
    notes: NOTES.filter((note) => cell.counts.has(note)).map((note) => ({ note, count: cell.counts.get(note)! })),
  };
};
