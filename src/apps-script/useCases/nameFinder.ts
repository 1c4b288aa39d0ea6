// Whom a row of a file means: the account by what people decided in Names, by domain or by company name; the person by e-mail, else by
// account and name. Accounts, Names and People are read once, and only when somebody asks.
import { indexPeople, matchPerson, type PersonIndex } from '../../domain/people/personIndex';
import { workDomainOf } from '../../domain/people/workDomainOf';
import { readAccounts } from '../reading/readAccounts';
import { readDecisions } from '../reading/readDecisions';
import { readPeople } from '../reading/readPeople';
import type { Book } from '../workbook/book';
import { type AccountFinder, finderFor } from './accountFinder';

export interface NameFinder {
  account(company: string | null, domain: string | null): string | null;
  person(row: { email: string; account: string; name: string }): string | null;
}

export function readFinder(book: Book): AccountFinder {
  const { accounts } = readAccounts(book);
  return finderFor(accounts, readDecisions(book, accounts).decided);
}

export function nameFinder(book: Book, { people }: { people: boolean }): NameFinder {
  let find: AccountFinder | null = null;
  let index: PersonIndex | null = null;
  const account: NameFinder['account'] = (company, domain) => {
    if (company === null && domain === null) return null;
    find = find ?? readFinder(book);
    return find.account(company, domain);
  };
  return {
    account,
    person(row) {
      if (!people) return null;
      index =
        index ??
        indexPeople(
          readPeople(book, ({ stands, company, domain, email }) => stands || account(company || null, domain || workDomainOf(email))).index,
        );
      return matchPerson(index, row);
    },
  };
}
