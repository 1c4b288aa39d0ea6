// Why an account is shown for a name that was not matched by itself, in one word. Of the accounts Kaskitek Oy and Kaskitek Logistiikka Oy
// the name 'Kaskitek Palvelu' is shown the second because a word is missing or differs: 'other_words'.
import { businessIdOf } from '../account/businessIdOf';
import { companyKey } from '../account/companyKey';
import { registrableDomain } from './registrableDomain';
import type { MatchAccount, MatchCandidate, MatchCompany } from './types';

/**
 * other_id: another business id. shared_domain: several accounts have the domain. other_domain: the name fits, the domain does not.
 * from_domain: nothing but a domain is known. same_name: accounts share the name. as_near: another account fits about as well.
 * other_words: a word has no counterpart. alike: spelled alike.
 */
export type CandidateReason = 'other_id' | 'shared_domain' | 'other_domain' | 'from_domain' | 'same_name' | 'as_near' | 'other_words' | 'alike';

const wordCount = (name: string): number => companyKey(name).split(' ').length;
const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** `candidates`: all that are shown for the row. */
export const candidateReason = (
  row: MatchCompany,
  account: MatchAccount,
  candidate: MatchCandidate,
  candidates: readonly MatchCandidate[],
): CandidateReason => {
  const [id, theirId] = [businessIdOf(row.businessId || ''), businessIdOf(account.businessId || '')];
  if (id !== null && theirId !== null && id !== theirId) return 'other_id';
  const [site, theirSite] = [registrableDomain(row.domain || ''), registrableDomain(account.domain || '')];
  if (site !== null && site === theirSite) return 'shared_domain';
  if (row.company === null || isBlank(row.company)) return 'from_domain';
  if (companyKey(row.company) === companyKey(account.name)) return candidates.length > 1 ? 'same_name' : 'other_domain';
  if (site !== null && theirSite !== null) return 'other_domain';
  if (candidates.some((other) => other.account !== account.id && other.certainty === candidate.certainty)) return 'as_near';
  return wordCount(row.company) === wordCount(account.name) && candidate.certainty > 0.85 ? 'alike' : 'other_words';
};
