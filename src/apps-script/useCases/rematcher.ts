// Names that matched no account when they came in are tried again by every build, since accounts may have been added; what is found is
// stored in the row, so that it is looked up only until then.
import type { Op } from '../../sheet/model';
import type { TabId } from '../../tabs/types';
import type { Rematch } from '../reading/dataBlocks';
import type { FindAccount } from './accountFinder';

export interface Rematcher {
  readonly rematch: Rematch;
  ops(): Op[];
  /** names that still belong to none, per tab, in the order met */
  readonly unmatched: ReadonlyMap<TabId, ReadonlySet<string>>;
}

export function rematcher(find: FindAccount): Rematcher {
  const found = new Map<TabId, { id: string; cells: string[] }[]>();
  const unmatched = new Map<TabId, Set<string>>();
  return {
    unmatched,
    rematch({ tab, key, company, domain }) {
      if (company === '' && domain === '') return null;
      const account = find(company || null, domain || null);
      if (account === null) {
        const names = unmatched.get(tab) ?? new Set<string>();
        unmatched.set(tab, names.add(company || domain));
      } else if (key !== '') {
        const rows = found.get(tab) ?? [];
        rows.push({ id: key, cells: [account] });
        found.set(tab, rows);
      }
      return account;
    },
    ops: () => [...found].map(([tab, rows]): Op => ({ op: 'upsert', tab, columns: ['account'], rows, rest: 'keep' })),
  };
}
