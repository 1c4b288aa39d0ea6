// Words about names and the accounts they mean, for server and sidebar.
import type { CandidateReason } from '../../domain/matching/candidateReason';

const reasons: Readonly<Record<CandidateReason, string>> = {
  other_id: 'same name, another business id',
  shared_domain: 'the account has this domain, and so have others',
  other_domain: 'the name fits, the domain is another',
  from_domain: 'only a domain is known; it looks like this name',
  same_name: 'another account has the same name',
  as_near: 'another account fits about as well',
  other_words: 'a word is missing, added or another',
  alike: 'spelled nearly alike',
};

const en = {
  /** what stands in Names for a name that belongs to no account */
  none: 'none of our accounts',
  reasons,
};
export type MatchingWords = typeof en;
export default en;
