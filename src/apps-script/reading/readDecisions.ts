// What people decided about names, from the tab Names: the name as files write it, and beside it the account, by its name or its id, or
// the words that say that it is none of them. 'KSK-konserni' | 'Kaskitek Oy' is a decision, a blank account is none.

import { companyKey } from '../../domain/account/companyKey';
import type { IndexedAccount } from '../../domain/account/nameIndex';
import type { HealthLine } from '../../domain/plan/types';
import { matchingText } from '../../text/matching';
import type { Book } from '../workbook/book';
import { foldRaw, keptCells } from './readHistory';
import { readSmallTab, type SmallRow } from './smallTab';

/** Account id by folded name; null: none of the accounts. */
export type Decided = ReadonlyMap<string, string | null>;

export interface DecisionRow {
  /** sheet row */
  readonly row: number;
  /** '' where a person typed the row */
  readonly id: string;
  readonly name: string;
  readonly account: string | null;
  /** -1 = unknown */
  readonly when: number;
}
export interface Decisions {
  readonly decided: Decided;
  readonly rows: readonly DecisionRow[];
  /** rows whose account is none that stands in Accounts */
  readonly health: readonly HealthLine[];
}

/** The words for "none of our accounts" in every language, and how people write it in short. */
const NONE = ['-', '–', 'no', 'none', 'ei', 'ei mikään', ...Object.values(matchingText).map((words) => words.none)].map(foldRaw);

/** Undefined: no such account. The id under which the sidebar remembered the name holds when the account is renamed. */
function accountSaid(text: string, kept: string, accounts: readonly IndexedAccount[]): string | null | undefined {
  const ids = new Set(accounts.map((account) => account.id));
  if (ids.has(text)) return text;
  const { account, as } = keptCells(kept);
  if (as === text && typeof account === 'string' && ids.has(account)) return account;
  if (NONE.includes(foldRaw(text))) return null;
  return accountNamed(text, accounts);
}

/** By its name as written, else by its key; undefined where no account or more than one has it. */
export function accountNamed(text: string, accounts: readonly IndexedAccount[]): string | undefined {
  const same = accounts.filter((account) => foldRaw(account.name) === foldRaw(text));
  const found = same.length > 0 ? same : accounts.filter((account) => companyKey(account.name) === companyKey(text));
  return found.length === 1 ? found[0].id : undefined;
}

const unknown = (row: SmallRow, shown: string): HealthLine => ({
  code: 'unknown_decision',
  severity: 'warning',
  tab: 'names',
  row: row.row,
  column: 'account',
  data: { name: row.text('raw'), shown },
});

export function readDecisions(book: Book, accounts: readonly IndexedAccount[]): Decisions {
  const decided = new Map<string, string | null>();
  const rows: DecisionRow[] = [];
  const health: HealthLine[] = [];
  for (const row of readSmallTab(book, 'names')) {
    const [name, said] = [row.word('raw'), row.word('account')];
    if (name === null || said === null) continue;
    const account = accountSaid(said, row.text('kept'), accounts);
    if (account === undefined) {
      health.push(unknown(row, said));
      continue;
    }
    decided.set(foldRaw(name), account);
    rows.push({ row: row.row, id: row.text('id'), name, account, when: row.day('when') });
  }
  return { decided, rows, health };
}
