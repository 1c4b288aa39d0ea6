import { companyKey } from '../account/companyKey';
import { meansDecider } from './deciderRoles';

// How much of the buying committee is known: deciders / deciders needed, at most 1. Kaskitek Oy with a decision maker and an influencer,
// 3 needed: committeeCoverage(['Kaskitek'], [{ account: 'Kaskitek Oy', role: 'Päättäjä' }, { account: 'KASKITEK', role: 'User' }], 3) = [1 / 3].
export interface CommitteePerson {
  readonly account: string | null;
  readonly role: string | null;
}

/** Each row of people is one person. */
export const committeeCoverage = (accounts: readonly (string | null)[], people: readonly CommitteePerson[], needed: number): (number | null)[] => {
  const deciders = new Map<string, number>();
  for (const { account, role } of people) {
    if (account === null || role === null || !meansDecider(role)) continue;
    const key = companyKey(account);
    deciders.set(key, (deciders.get(key) || 0) + 1);
  }
  return accounts.map((account) => (account === null || !(needed > 0) ? null : Math.min((deciders.get(companyKey(account)) || 0) / needed, 1)));
};
