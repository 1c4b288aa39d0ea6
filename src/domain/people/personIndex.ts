// Who of People a row of a file means: by e-mail, else by account and name. With Anna Ahti (anna.ahti@kaskitek.fi, Kaskitek) and two people
// called Matti Meri at Kaskitek, 'ANNA.AHTI@kaskitek.fi' and 'anna  ahti' of Kaskitek are Anna; 'Matti Meri' of Kaskitek is nobody.
import { foldName } from '../matching/foldName';

export interface IndexedPerson {
  readonly id: string;
  readonly email: string;
  /** account id, else the company as written; '' where unknown */
  readonly account: string;
  readonly name: string;
}
/** null = shared by two people */
type Keys = Map<string, IndexedPerson | null>;
export interface PersonIndex {
  readonly byEmail: Keys;
  readonly byName: Keys;
}

const emailOf = (text: string): string => text.trim().toLowerCase();
/** A name alone is no key: there are many by the name of Matti Meri. */
const nameKey = (account: string, name: string): string => {
  const [where, who] = [foldName(account), foldName(name)];
  return where && who ? `${where}|${who}` : '';
};
const put = (keys: Keys, key: string, person: IndexedPerson): void => {
  if (key === '') return;
  const known = keys.get(key);
  keys.set(key, known === undefined || (known !== null && known.id === person.id) ? person : null);
};

export const putPerson = (index: PersonIndex, person: IndexedPerson): void => {
  put(index.byEmail, emailOf(person.email), person);
  put(index.byName, nameKey(person.account, person.name), person);
};

export const indexPeople = (people: readonly IndexedPerson[]): PersonIndex => {
  const index: PersonIndex = { byEmail: new Map(), byName: new Map() };
  for (const person of people) putPerson(index, person);
  return index;
};

export const matchPerson = (index: PersonIndex, row: Omit<IndexedPerson, 'id'>): string | null => {
  const email = emailOf(row.email);
  const byEmail = email === '' ? null : index.byEmail.get(email);
  if (byEmail) return byEmail.id;
  const byName = index.byName.get(nameKey(row.account, row.name));
  if (!byName) return null;
  // two addresses are two people, whatever they are called
  const known = emailOf(byName.email);
  return email !== '' && known !== '' && known !== email ? null : byName.id;
};
