import type { Change } from '../commit/step';

/** How many rows of an import belong to a target account, and which names belong to none. */
export interface Matched {
  readonly matched: number;
  readonly unmatched: number;
  readonly names: readonly string[];
}
/** What merging or replacing asks for, and what is said about it. */
export interface Completion {
  readonly changes: readonly Change[];
  /** imports whose rows go */
  readonly replaced: readonly number[];
  readonly warnings: readonly string[];
  readonly matched: Matched;
}
