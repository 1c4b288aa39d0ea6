// Names that wait for a person: of 'Kaskitek' in three rows of Visits and the accounts Kaskitek Oy Helsinki and Kaskitek Oy Tampere neither is
// certain, so that both are shown. Names that come near no account are listed behind them, and what was decided beside them. Reads only.

import type { IndexedAccount } from '../../domain/account/nameIndex';
import { isoOfDay } from '../../domain/calendar/isoOfDay';
import type { MatchReview, OpenName } from '../../rpc/contract';
import type { TabId } from '../../tabs/types';
import { OPEN_NAMES_SHOWN } from '../limits';
import { readNamedRows } from '../reading/namedRows';
import { readAccounts } from '../reading/readAccounts';
import { type Decisions, readDecisions } from '../reading/readDecisions';
import { foldRaw } from '../reading/readHistory';
import { readImports } from '../reading/readImports';
import { Book } from '../workbook/book';
import { type AccountFinder, finderFor } from './accountFinder';

interface Waiting {
  readonly name: string;
  readonly company: string | null;
  domain: string | null;
  rows: number;
  readonly tabs: Set<TabId>;
}

/** By name; the first domain that is met with it stands for all. */
function waitingNames(book: Book, finder: AccountFinder): Waiting[] {
  const waiting = new Map<string, Waiting>();
  readNamedRows(book, readImports(book), ({ tab, company, domain, account }) => {
    const name = company || domain;
    if (account !== '' || finder.decision(name) !== undefined || finder.account(company || null, domain || null) !== null) return;
    const key = foldRaw(name);
    const one = waiting.get(key) ?? { name, company: company || null, domain: domain || null, rows: 0, tabs: new Set<TabId>() };
    one.rows++;
    one.domain = one.domain ?? (domain || null);
    one.tabs.add(tab);
    waiting.set(key, one);
  });
  return [...waiting.values()];
}

const openName = (book: Book, finder: AccountFinder, one: Waiting): OpenName => ({
  name: one.name,
  domain: one.domain,
  businessId: null,
  tabs: [...one.tabs].map((tab) => book.place(tab).sheet.getName()),
  rows: one.rows,
  candidates: finder.candidates(one.company, one.domain).map(({ account, likeness, why }) => ({
    accountId: account.id,
    name: account.name,
    domain: account.domain,
    likeness,
    why,
  })),
});

/** A name that stands twice in Names counts as its last row says. */
function decidedNames({ rows }: Decisions, accounts: readonly IndexedAccount[]): MatchReview['decided'] {
  const names = new Map(accounts.map((account) => [account.id, account.name]));
  const last = new Map(rows.map((row) => [foldRaw(row.name), row]));
  return [...last.values()].map(({ name, account, when }) => ({
    name,
    account,
    accountName: account === null ? null : (names.get(account) ?? null),
    when: when < 0 ? null : isoOfDay(when),
  }));
}

export function reviewOf(book: Book): MatchReview {
  const { accounts } = readAccounts(book);
  const decisions = readDecisions(book, accounts);
  const finder = finderFor(accounts, decisions.decided);
  const open = waitingNames(book, finder).map((one) => openName(book, finder, one));
  open.sort((a, b) => Number(b.candidates.length > 0) - Number(a.candidates.length > 0) || b.rows - a.rows);
  return {
    open: open.slice(0, OPEN_NAMES_SHOWN),
    more: Math.max(0, open.length - OPEN_NAMES_SHOWN),
    decided: decidedNames(decisions, accounts),
  };
}

export const matchReview = (): MatchReview => reviewOf(new Book());
