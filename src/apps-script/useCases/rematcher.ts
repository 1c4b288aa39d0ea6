// Names that matched no account, and touches and leads that matched no person, when they came in are tried again by every build, since
// accounts and people may have been added; what is found is stored in the row, so that it is looked up only until then. What people decide
// about a name holds for rows that were matched before, too: 'none of our accounts' takes the account out of them again.
import { type IndexedPerson, indexPeople, matchPerson } from '../../domain/people/personIndex';
import { workDomainOf } from '../../domain/people/workDomainOf';
import type { Op } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { Rematch, RematchPerson } from '../reading/countingRows';
import type { AccountFinder } from './accountFinder';

export interface Rematcher {
  readonly rematch: Rematch;
  ops(): Op[];
  /** names that still belong to none and about which nobody has decided, per tab, in the order met */
  readonly unmatched: ReadonlyMap<TabId, ReadonlySet<string>>;
  /** those of them for which a person may choose among accounts */
  readonly unsure: ReadonlySet<string>;
}
interface Found {
  readonly id: string;
  readonly cells: (string | null)[];
}

const note = (found: Map<TabId, Found[]>, tab: TabId, row: Found): void => {
  const rows = found.get(tab) ?? [];
  rows.push(row);
  found.set(tab, rows);
};
const opsOf = (found: ReadonlyMap<TabId, readonly Found[]>, column: string): Op[] =>
  [...found].map(([tab, rows]): Op => ({ op: 'upsert', tab, columns: [column], rows, rest: 'keep' }));

export function rematcher(find: AccountFinder): Rematcher {
  const found = new Map<TabId, Found[]>();
  const unmatched = new Map<TabId, Set<string>>();
  const unsure = new Set<string>();
  return {
    unmatched,
    unsure,
    rematch({ tab, key, stands, company, domain, email }) {
      const site = domain || workDomainOf(email) || '';
      if (company === '' && site === '') return stands || null;
      const decided = find.decision(company || site);
      if (stands !== '' && decided === undefined) return stands;
      const account = decided === undefined ? find.account(company || null, site || null) : decided;
      if (key !== '' && (account ?? '') !== stands) note(found, tab, { id: key, cells: [account] });
      if (account === null && decided === undefined) {
        unmatched.set(tab, (unmatched.get(tab) ?? new Set<string>()).add(company || site));
        if (find.candidates(company || null, site || null).length > 0) unsure.add(company || site);
      }
      return account;
    },
    ops: () => opsOf(found, 'account'),
  };
}

export interface PersonRematcher {
  readonly rematch: RematchPerson;
  ops(): Op[];
}

export function personRematcher(people: readonly IndexedPerson[]): PersonRematcher {
  const index = indexPeople(people);
  const found = new Map<TabId, Found[]>();
  return {
    rematch({ tab, key, email, account, name }) {
      const person = matchPerson(index, { email, account, name });
      if (person !== null && key !== '') note(found, tab, { id: key, cells: [person] });
      return person;
    },
    ops: () => opsOf(found, 'person'),
  };
}
