// LinkedIn's template for a list of contacts: people of the chosen accounts who gave consent and did not withdraw it. Anna Ahti of Kaskitek Oy is
// `anna.ahti@kaskitek.fi,Anna,Ahti,Tuotantojohtaja,Kaskitek,FI,`. Lengths are those of LinkedIn's audience interface.
import type { CellWriter } from './cellWriter';
import { countryCode } from './countryCode';
import { emailOf } from './emailOf';
import { nameWithoutForm } from './nameWithoutForm';
import { splitName } from './splitName';
import type { LeftOutReason, ListAccount, ListFilter, ListPerson, UploadList } from './types';
import { uploadList, type Written } from './uploadList';
import { type AccountRule, accountRule, isTitleWanted } from './wanted';

export const CONTACT_HEADER = ['email', 'firstname', 'lastname', 'jobtitle', 'employeecompany', 'country', 'googleaid'] as const;

const NAME = 35;
const WORDS = 50;

interface Chosen {
  readonly leftOut: AccountRule;
  readonly titles: readonly string[];
}

const personLeftOut = (person: ListPerson, account: ListAccount | undefined, { leftOut, titles }: Chosen): LeftOutReason | null => {
  if (account === undefined) return 'no_account';
  const left = leftOut(account);
  if (left === 'other_accounts') return left;
  if (!isTitleWanted(person.title, titles)) return 'other_title';
  if (left !== null) return left;
  if (person.withdrawn || person.consent === false) return 'withdrawn';
  return person.consent === true ? null : 'no_consent';
};

const writePerson = (person: ListPerson, account: ListAccount, cell: CellWriter): Written => {
  const email = emailOf(person.email);
  // a person without a name stands under the address
  const { first, last } = person.name.indexOf('@') >= 0 ? { first: '', last: '' } : splitName(person.name);
  const [firstName, lastName] = [cell.write(first, NAME), cell.write(last, NAME)];
  if (email === null && (firstName === '' || lastName === '')) return 'no_address';
  const company = cell.write(nameWithoutForm(account.name), WORDS);
  const code = account.country.trim() === '' ? '' : countryCode(account.country);
  if (code === null) cell.note('country_unknown');
  const cells = [email || '', firstName, lastName, cell.write(person.title, WORDS), company, code || '', ''];
  return { cells, key: email || `${firstName}|${lastName}|${account.id}`.toLowerCase() };
};

export const contactList = (people: readonly ListPerson[], accounts: readonly ListAccount[], filter: ListFilter): UploadList => {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const chosen = { leftOut: accountRule(filter), titles: filter.titles };
  return uploadList(CONTACT_HEADER, people, (person, cell) => {
    const account = person.account === null ? undefined : byId.get(person.account);
    return personLeftOut(person, account, chosen) || writePerson(person, account!, cell);
  });
};
