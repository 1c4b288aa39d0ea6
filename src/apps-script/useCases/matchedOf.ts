import type { Matched } from './completion';
import { type Staged, wordIn } from './stagedRows';

/** How many rows belong to a target account, and the companies of the others. */
export function matchedOf(rows: readonly Staged[], accounts: readonly (string | null)[]): Matched {
  const left = rows.filter((_, i) => accounts[i] === null);
  const names = left.map((row) => wordIn(row, 'company')).filter((name): name is string => name !== null);
  return { matched: rows.length - left.length, unmatched: left.length, names: [...new Set(names)] };
}
