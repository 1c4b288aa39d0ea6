// Whether an undo has room for what an import replaces. A row that came costs its fingerprint, a row that goes or changes the cells it had:
// 2,000 rows that replace 7,000 rows of 14 columns are reckoned at 2,000 x 8 + 7,000 x 14 x 18 = 1,780,000 of 2,000,000 characters.
export const UNDO_CHARACTERS = 2_000_000;
const FINGERPRINT = 8;
const CELL = 18;

export interface UndoSize {
  readonly added: number;
  /** rows that may be replaced or changed */
  readonly replaced: number;
  readonly columns: number;
}
/** Said before anything is written, so it reckons with more than rows usually take: vendors, days and currencies repeat and stand once. */
export const reckonedSize = ({ added, replaced, columns }: UndoSize): number => added * FINGERPRINT + replaced * columns * CELL;
export const undoFits = (size: UndoSize): boolean => reckonedSize(size) <= UNDO_CHARACTERS;
