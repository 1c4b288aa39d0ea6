// With accounts Kaskitek Oy (kaskitek.fi) and Kaskitek Logistics Oy (kaskitek.fi), the domain kaskitek.fi matches neither, because both
// share it; the name 'KASKITEK LOGISTICS' matches the second by its company key.
import { businessIdOf } from './businessIdOf';
import { companyKey } from './companyKey';
import { domainOf } from './domainOf';

export interface IndexedAccount {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly businessId: string | null;
}
export interface Candidate {
  readonly company: string | null;
  readonly domain: string | null;
  readonly businessId: string | null;
}
/** null = shared by two accounts */
type Keys = Map<string, string | null>;
export interface NameIndex {
  readonly byBusinessId: Keys;
  readonly byDomain: Keys;
  readonly byCompany: Keys;
}

const put = (keys: Keys, key: string | null, id: string): void => {
  if (key) keys.set(key, keys.has(key) && keys.get(key) !== id ? null : id);
};

export const indexAccounts = (accounts: readonly IndexedAccount[]): NameIndex => {
  const index: NameIndex = { byBusinessId: new Map(), byDomain: new Map(), byCompany: new Map() };
  for (const account of accounts) {
    put(index.byBusinessId, businessIdOf(account.businessId || ''), account.id);
    put(index.byDomain, domainOf(account.domain || ''), account.id);
    put(index.byCompany, companyKey(account.name), account.id);
  }
  return index;
};

const find = (keys: Keys, key: string | null): string | null => (key && keys.get(key)) || null;

/** The surest key first: business id, domain, exact company key. A key that two accounts share says nothing, the next one is asked. */
export const matchAccount = (index: NameIndex, row: Candidate): string | null =>
  find(index.byBusinessId, businessIdOf(row.businessId || '')) ||
  find(index.byDomain, domainOf(row.domain || '')) ||
  find(index.byCompany, companyKey(row.company || ''));
