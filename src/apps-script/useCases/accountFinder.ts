// Which account a row means: what people decided about the name goes first, then business id, domain, company key, and a name that is alike
// beyond doubt. Every name is looked up once; what is needed to find names that are only alike is made when the first one comes.
import type { IndexedAccount } from '../../domain/account/nameIndex';
import { type CandidateReason, candidateReason } from '../../domain/matching/candidateReason';
import { askedOf } from '../../domain/matching/certainty';
import { findAccount } from '../../domain/matching/findAccount';
import { matchIndex } from '../../domain/matching/matchIndex';
import type { Match } from '../../domain/matching/types';
import type { Decided } from '../reading/readDecisions';
import { foldRaw } from '../reading/readHistory';

export interface ShownAccount {
  readonly account: IndexedAccount;
  /** 0 to 1 */
  readonly likeness: number;
  readonly why: CandidateReason;
}
export interface AccountFinder {
  account(company: string | null, domain: string | null): string | null;
  /** what a person is asked about, best first; [] where all is decided, certain, or nothing comes near */
  candidates(company: string | null, domain: string | null): readonly ShownAccount[];
  /** what people decided about a name: null = none of the accounts, undefined = nothing */
  decision(name: string): string | null | undefined;
}

export function finderFor(accounts: readonly IndexedAccount[], decided: Decided): AccountFinder {
  let index: ReturnType<typeof matchIndex> | null = null;
  const found = new Map<string, Match>();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const decision = (name: string): string | null | undefined => (decided.size === 0 ? undefined : decided.get(foldRaw(name)));
  const match = (company: string | null, domain: string | null): Match => {
    const key = `${company ?? ''}\u0001${domain ?? ''}`;
    let known = found.get(key);
    if (known === undefined) {
      index = index ?? matchIndex(accounts);
      known = findAccount(index, { company, domain, businessId: null });
      found.set(key, known);
    }
    return known;
  };
  const decidedFor = (company: string | null, domain: string | null) => decision(company || domain || '');
  return {
    decision,
    account(company, domain) {
      const said = decidedFor(company, domain);
      return said === undefined ? match(company, domain).account : said;
    },
    candidates(company, domain) {
      if (decidedFor(company, domain) !== undefined) return [];
      const { account, candidates } = match(company, domain);
      const shown = account === null ? askedOf(candidates) : [];
      return shown.map((candidate): ShownAccount => {
        const of = byId.get(candidate.account) as IndexedAccount;
        return { account: of, likeness: candidate.certainty, why: candidateReason({ company, domain, businessId: null }, of, candidate, shown) };
      });
    },
  };
}
