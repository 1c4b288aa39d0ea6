// Whether an undo has room for what an import replaces. A row that came costs its fingerprint, a row that goes or changes the cells it had:
// 2,000 rows that replace 9,000 rows of 17 columns take 2,000 x 8 + 9,000 x 17 x 6 = 934,000 of 1,000,000 characters.
export const UNDO_CHARACTERS = 1_000_000;
const FINGERPRINT = 8;
const CELL = 6;

export interface UndoSize {
  readonly added: number;
  /** rows that may be replaced or changed */
  readonly replaced: number;
  readonly columns: number;
}
/** Said before anything is written, so it reckons with more than most rows take: dates, vendors and currencies repeat. */
export const undoFits = ({ added, replaced, columns }: UndoSize): boolean => added * FINGERPRINT + replaced * columns * CELL <= UNDO_CHARACTERS;
