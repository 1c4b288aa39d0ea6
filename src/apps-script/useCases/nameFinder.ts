// Whom a row of a file means: the account by what people decided in Names, by domain or by company name; the person by e-mail, else by
// account and name. Accounts, Names and People are read once, and only when somebody asks.
import { indexPeople, matchPerson, type PersonIndex } from '../../domain/people/personIndex';
import { workDomainOf } from '../../domain/people/workDomainOf';
import { readAccounts } from '../reading/readAccounts';
import { readNames } from '../reading/readHistory';
import { readPeople } from '../reading/readPeople';
import type { Book } from '../workbook/book';
import { type FindAccount, finderFor } from './accountFinder';

export interface NameFinder {
  readonly account: FindAccount;
  person(row: { email: string; account: string; name: string }): string | null;
}

export function nameFinder(book: Book, { people }: { people: boolean }): NameFinder {
  let find: FindAccount | null = null;
  let index: PersonIndex | null = null;
  const account: FindAccount = (company, domain) => {
    if (company === null && domain === null) return null;
    find = find ?? finderFor(readAccounts(book).accounts, readNames(book).decided);
    return find(company, domain);
  };
  return {
    account,
    person(row) {
      if (!people) return null;
      index = index ?? indexPeople(readPeople(book, ({ company, domain, email }) => account(company || null, domain || workDomainOf(email))).index);
      return matchPerson(index, row);
    },
  };
}
