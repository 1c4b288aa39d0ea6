// How much is known of a person (#155): the more, the better the next step. A person with a title, an e-mail, an account and a click, but without
// phone, consent, role and area, is 4 of 8 = 0.5, and what is missing is named in the order in which it helps.
import type { AreaCode, Person } from '../plan/types';

export type PersonFact = 'account' | 'title' | 'email' | 'phone' | 'consent' | 'role' | 'area' | 'behaviour';

export interface Completeness {
  /** known / all */
  readonly share: number;
  readonly missing: readonly PersonFact[];
}
/** The area may also come from the title. */
type Known = Pick<Person, 'account' | 'title' | 'email' | 'phone' | 'consent' | 'role'> & { readonly area: AreaCode | null };

export const completenessOf = (person: Known, touched: boolean): Completeness => {
  const known: readonly (readonly [PersonFact, boolean])[] = [
    ['account', person.account !== null],
    ['title', person.title.trim() !== ''],
    ['email', person.email.trim() !== ''],
    ['phone', (person.phone || '').trim() !== ''],
    ['consent', person.consent !== null],
    ['role', person.role !== null],
    ['area', person.area !== null],
    ['behaviour', touched],
  ];
  const missing = known.filter(([, is]) => !is).map(([fact]) => fact);
  return { share: (known.length - missing.length) / known.length, missing };
};
