// Accounts by everything an export may know them by. Two accounts that share the domain kaskitek.fi stand under it together.
import { businessIdOf } from '../account/businessIdOf';
import { nameMatcher } from './nameMatcher';
import { put } from './put';
import { registrableDomain } from './registrableDomain';
import type { MatchAccount, NameMatch } from './types';

export interface MatchIndex {
  readonly accounts: readonly MatchAccount[];
  /** places in `accounts` */
  readonly byBusinessId: ReadonlyMap<string, readonly number[]>;
  readonly byDomain: ReadonlyMap<string, readonly number[]>;
  byName(name: string): NameMatch;
}

export const matchIndex = (accounts: readonly MatchAccount[]): MatchIndex => {
  const byBusinessId = new Map<string, number[]>();
  const byDomain = new Map<string, number[]>();
  accounts.forEach((account, at) => {
    const businessId = businessIdOf(account.businessId || '');
    if (businessId !== null) put(byBusinessId, businessId, at);
    const domain = registrableDomain(account.domain || '');
    if (domain !== null) put(byDomain, domain, at);
  });
  return { accounts, byBusinessId, byDomain, byName: nameMatcher(accounts.map((account) => account.name)) };
};
