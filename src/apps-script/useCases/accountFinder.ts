import { type IndexedAccount, indexAccounts, matchAccount } from '../../domain/account/nameIndex';
import { foldRaw } from '../reading/readHistory';

export type FindAccount = (company: string | null, domain: string | null) => string | null;

/** What people decided in Names goes first, then domain and company key. Every name is looked up once. */
export function finderFor(accounts: readonly IndexedAccount[], decided: ReadonlyMap<string, string>): FindAccount {
  const index = indexAccounts(accounts);
  const found = new Map<string, string | null>();
  return (company, domain) => {
    const key = `${company ?? ''}\u0001${domain ?? ''}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const account = decided.get(foldRaw(company ?? '')) ?? matchAccount(index, { company, domain, businessId: null });
    found.set(key, account);
    return account;
  };
}
