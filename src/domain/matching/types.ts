export interface MatchAccount {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly businessId: string | null;
}
/** What an export says of a company. */
export interface MatchCompany {
  readonly company: string | null;
  readonly domain: string | null;
  readonly businessId: string | null;
}
export type MatchedBy = 'business_id' | 'domain' | 'key' | 'fuzzy';
export interface MatchCandidate {
  readonly account: string;
  readonly certainty: number;
}
export interface Match {
  /** the account's id; null: none, or not certain enough, or a tie */
  readonly account: string | null;
  /** how the best candidate was found; null without any */
  readonly by: MatchedBy | null;
  /** of the best candidate; 0 without any */
  readonly certainty: number;
  /** best first, at most three */
  readonly candidates: readonly MatchCandidate[];
}

/** A name of the list by its place in it. */
export interface NameGuess {
  readonly at: number;
  readonly certainty: number;
}
export interface NameMatch {
  readonly by: 'key' | 'fuzzy' | null;
  /** best first, at most three */
  readonly guesses: readonly NameGuess[];
}
