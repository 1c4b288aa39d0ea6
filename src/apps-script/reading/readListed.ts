// Accounts and people as the upload lists take them. Reads only: rows that have no id yet get one in memory.

import { emailOf } from '../../domain/lists/emailOf';
import type { ListAccount, ListPerson } from '../../domain/lists/types';
import type { StageCode } from '../../domain/plan/types';
import { LADDER } from '../../domain/stages/ladder';
import { finderFor } from '../useCases/accountFinder';
import { rematcher } from '../useCases/rematcher';
import type { Book } from '../workbook/book';
import { type AccountRow, readAccounts } from './readAccounts';
import { readDecisions } from './readDecisions';
import { readPeople } from './readPeople';
import { readSmallTab } from './smallTab';

export interface Listed {
  readonly accounts: readonly ListAccount[];
  people(): readonly ListPerson[];
}

const stageOf = (code: string): StageCode | null => LADDER.find((stage) => stage === code) ?? null;

function listAccounts(book: Book, rows: readonly AccountRow[]): ListAccount[] {
  const cells = new Map(readSmallTab(book, 'accounts').map((row) => [row.row, row]));
  return rows.map(({ id, row, domain }) => {
    const cell = cells.get(row)!;
    const text = (column: string): string => cell.text(column).trim();
    return {
      id,
      name: text('name'),
      domain,
      email: text('email'),
      industry: text('industry'),
      city: text('city'),
      country: text('country'),
      tier: cell.word('tier') ?? cell.word('plan_tier'),
      stage: stageOf(text('stage_code')),
      products: cell.text('products'),
    };
  });
}

/** Addresses of leads who say no: whoever withdrew consent there is not listed, whatever People says. */
function withdrawn(book: Book): ReadonlySet<string> {
  const leads = readSmallTab(book, 'leads').filter((row) => row.choice('consent', 'yes_no') === 'no');
  return new Set(leads.map((row) => emailOf(row.text('email')) ?? ''));
}

function listPeople(book: Book, accounts: readonly AccountRow[]): ListPerson[] {
  const names = rematcher(finderFor(accounts, readDecisions(book, accounts).decided));
  const saidNo = withdrawn(book);
  return readPeople(book, names.rematch).people.map(({ name, title, email, account, consent }) => {
    const address = emailOf(email);
    return { name, title, email, account, consent, withdrawn: address !== null && saidNo.has(address) };
  });
}

export function readListed(book: Book): Listed {
  const { accounts } = readAccounts(book);
  return { accounts: listAccounts(book, accounts), people: () => listPeople(book, accounts) };
}
