// Keeps what people decide about names in the tab Names, one row per name, and brings the rows that stand in line: once 'KSK-konserni' is
// decided to be Kaskitek Oy, its visits belong to Kaskitek Oy; once that is forgotten, they belong to whom the name fits, or to nobody.
import type { IndexedAccount } from '../../domain/account/nameIndex';
import type { Calls, Decision, MatchReview } from '../../rpc/contract';
import type { Cell, ModelRow } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import { matchingText } from '../../text/matching';
import { commit } from '../commit/commit';
import { signatures } from '../commit/setIds';
import type { Change } from '../commit/step';
import { readNamedRows } from '../reading/namedRows';
import { readAccounts } from '../reading/readAccounts';
import { accountNamed, type DecisionRow, readDecisions } from '../reading/readDecisions';
import { foldRaw } from '../reading/readHistory';
import { readImports } from '../reading/readImports';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import { withLease } from '../workbook/lease';
import { finderFor } from './accountFinder';
import { momentCell } from './importRow';
import { reviewOf } from './matchReview';
import { openBook } from './openBook';
import { noteStale } from './stale';

const PREFIX = 'match|';
const decisionId = (name: string): string => PREFIX + foldRaw(name);

interface Settled {
  readonly name: string;
  /** null: none of the accounts; undefined: forgotten */
  readonly account: IndexedAccount | null | undefined;
}

function settle(book: Book, { name, account, forget }: Decision, accounts: readonly IndexedAccount[]): Settled {
  if (forget) return { name, account: undefined };
  if (account === null) return { name, account: null };
  const id = accounts.some((one) => one.id === account) ? account : accountNamed(account, accounts);
  const found = accounts.find((one) => one.id === id);
  if (found === undefined) throw new Refusal('unknown_account', { account, tab: book.place('accounts').sheet.getName() });
  return { name, account: found };
}

/** Rows that a person typed get an id before they are changed; two rows of one name are told apart by number. */
function identify(book: Book, rows: readonly DecisionRow[], names: ReadonlySet<string>): void {
  const place = book.place('names');
  const taken = new Set(rows.map((row) => row.id));
  const ids: { row: number; was: string; id: string }[] = [];
  const words = signatures(place);
  for (const { row, id, name } of rows) {
    if (id !== '' || !names.has(foldRaw(name))) continue;
    let fresh = decisionId(name);
    for (let n = 2; taken.has(fresh); n++) fresh = `${decisionId(name)}-${n}`;
    taken.add(fresh);
    ids.push({ row, was: words[row - place.headerRow - 1], id: fresh });
  }
  if (ids.length > 0) commit(book, [{ op: 'setIds', tab: 'names', ids }]);
}

interface RowChanges {
  readonly decided: ModelRow[];
  readonly born: ModelRow[];
  readonly gone: string[];
}

/** Rows of Names that keep people's cells of a vanished campaign or company are theirs: only the account in them changes. */
function settleRows({ name, account }: Settled, rows: readonly DecisionRow[], cells: readonly Cell[], into: RowChanges): void {
  const standing = rows.filter((row) => foldRaw(row.name) === foldRaw(name)).map((row) => row.id);
  const [said, when] = account === undefined ? [null, null] : cells;
  for (const id of standing) {
    if (!id.startsWith(PREFIX)) into.decided.push({ id, cells: [said, when, undefined] });
    else if (account === undefined) into.gone.push(id);
    else into.decided.push({ id, cells });
  }
  if (standing.length === 0 && account !== undefined) into.born.push({ id: decisionId(name), cells: [...cells, name] });
}

/** All rows of a name say the same afterwards, or go. */
function nameChanges(book: Book, settled: readonly Settled[], rows: readonly DecisionRow[]): Change[] {
  const when = momentCell(book, Date.now());
  const into: RowChanges = { decided: [], born: [], gone: [] };
  for (const one of settled) {
    const said = one.account ? one.account.name : matchingText[book.lang].none;
    const kept = one.account ? JSON.stringify({ account: one.account.id, as: said }) : null;
    settleRows(one, rows, [said, when, kept], into);
  }
  const columns = ['account', 'when', 'kept'];
  const changes: Change[] = [];
  if (into.decided.length > 0) changes.push({ op: 'decide', tab: 'names', columns, rows: into.decided });
  if (into.born.length > 0) changes.push({ op: 'upsert', tab: 'names', columns: [...columns, 'raw'], rows: into.born, rest: 'keep' });
  if (into.gone.length > 0) changes.push({ op: 'deleteRows', tab: 'names', keys: into.gone });
  return changes;
}

/** Rows that name one of `names` and belong to another account now. */
function rowChanges(book: Book, names: ReadonlySet<string>, accountOf: (company: string, domain: string) => string | null): Change[] {
  const found = new Map<TabId, ModelRow[]>();
  readNamedRows(book, readImports(book), ({ tab, key, company, domain, account }) => {
    if (key === '' || !names.has(foldRaw(company || domain))) return;
    const now = accountOf(company, domain);
    if ((now ?? '') !== account) found.set(tab, [...(found.get(tab) ?? []), { id: key, cells: [now] }]);
  });
  return [...found].map(([tab, rows]): Change => ({ op: 'upsert', tab, columns: ['account'], rows, rest: 'keep' }));
}

export function decideMatch({ decisions }: Calls['decideMatch']['in']): MatchReview {
  return withLease(() => {
    const book = openBook();
    const { accounts } = readAccounts(book);
    const settled = decisions.map((decision) => settle(book, decision, accounts));
    const names = new Set(settled.map((one) => foldRaw(one.name)));
    identify(book, readDecisions(book, accounts).rows, names);
    const { rows, decided } = readDecisions(book, accounts);
    const after = new Map(decided);
    for (const { name, account } of settled) {
      if (account === undefined) after.delete(foldRaw(name));
      else after.set(foldRaw(name), account === null ? null : account.id);
    }
    const finder = finderFor(accounts, after);
    const changes = [
      ...nameChanges(book, settled, rows),
      ...rowChanges(book, names, (company, domain) => finder.account(company || null, domain || null)),
    ];
    if (commit(book, changes)) noteStale(['names']);
    return reviewOf(book);
  });
}
