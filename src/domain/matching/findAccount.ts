// Which account a row of an export means: its business id tells surest, then its domain, then its name. With the account Kaskitek Oy,
// kaskitek.fi, the row {company: 'Kaskitek Group', domain: 'www.kaskitek.fi'} gives {account: its id, by: 'domain', certainty: 0.99}.
import { businessIdOf } from '../account/businessIdOf';
import { AUTOMATIC, certainOf, NOT_WHOLE, SAME_DOMAIN, SAME_KEY } from './certainty';
import type { MatchIndex } from './matchIndex';
import { registrableDomain } from './registrableDomain';
import type { Match, MatchCompany, MatchedBy, NameGuess, NameMatch } from './types';

interface Asked {
  readonly businessId: string | null;
  readonly domain: string | null;
  readonly named: NameMatch;
}

const NONE: readonly number[] = [];
const isFinnish = (id: string | null): boolean => id !== null && /^\d{7}-\d$/.test(id);
const labelOf = (domain: string): string => domain.split('.')[0];

/** Another Finnish business id is another company, whatever the name; with another domain a name must be more than alike. */
const contradicts = (index: MatchIndex, at: number, { businessId, domain, named }: Asked): boolean => {
  const account = index.accounts[at];
  const theirs = businessIdOf(account.businessId || '');
  if (isFinnish(businessId) && isFinnish(theirs) && businessId !== theirs) return true;
  const site = registrableDomain(account.domain || '');
  return named.by === 'fuzzy' && domain !== null && site !== null && labelOf(domain) !== labelOf(site);
};

/** A sister company often has no domain of its own in the list, and its very name says more than the domain of the group. */
const namesSister = (index: MatchIndex, at: number, { named }: Asked): boolean =>
  named.by === 'key' &&
  named.guesses[0].certainty >= AUTOMATIC &&
  named.guesses[0].at !== at &&
  registrableDomain(index.accounts[named.guesses[0].at].domain || '') === null;

/** Where accounts share a domain, each is as likely as the others, and the name tells them apart. */
const amongSharers = (sharers: readonly number[], guesses: readonly NameGuess[]): NameGuess[] => {
  const share = Math.min(0.5, 1 / sharers.length);
  const others = sharers.filter((at) => !guesses.some((guess) => guess.at === at)).map((at) => ({ at, certainty: share }));
  return [...guesses.map(({ at, certainty }) => ({ at, certainty: sharers.includes(at) ? Math.max(certainty, share) : certainty })), ...others];
};

const nameOf = (index: MatchIndex, { company }: MatchCompany, domain: string | null): NameMatch => {
  if (company !== null && company.trim() !== '') return index.byName(company);
  // a row without a name: the domain may look like the name of an account that has no domain in the list
  const { guesses } = domain === null ? { guesses: [] } : index.byName(labelOf(domain));
  return {
    by: guesses.length > 0 ? 'fuzzy' : null,
    guesses: guesses.map(({ at, certainty }) => ({ at, certainty: Math.min(certainty, NOT_WHOLE) })),
  };
};

export const findAccount = (index: MatchIndex, row: MatchCompany, certainty: number = AUTOMATIC): Match => {
  const toMatch = (by: MatchedBy | null, guesses: readonly NameGuess[]): Match => {
    if (guesses.length === 0) return { account: null, by: null, certainty: 0, candidates: [] };
    const candidates = guesses.slice(0, 3).map((guess) => ({ account: index.accounts[guess.at].id, certainty: guess.certainty }));
    const best = certainOf(candidates, certainty);
    return { account: best === null ? null : best.account, by, certainty: candidates[0].certainty, candidates };
  };
  const businessId = businessIdOf(row.businessId || '');
  const byId = index.byBusinessId.get(businessId || '') || NONE;
  if (byId.length === 1) return toMatch('business_id', [{ at: byId[0], certainty: SAME_KEY }]);
  const domain = registrableDomain(row.domain || '');
  const sharers = index.byDomain.get(domain || '') || NONE;
  const asked: Asked = { businessId, domain, named: nameOf(index, row, domain) };
  if (sharers.length === 1 && !namesSister(index, sharers[0], asked)) return toMatch('domain', [{ at: sharers[0], certainty: SAME_DOMAIN }]);
  const { by, guesses } = asked.named;
  const doubted = guesses.map(({ at, certainty: c }) => ({ at, certainty: contradicts(index, at, asked) ? Math.min(c, NOT_WHOLE) : c }));
  const all = amongSharers(sharers, doubted).sort((a, b) => b.certainty - a.certainty);
  const named = all.length > 0 && doubted.some(({ at, certainty: c }) => at === all[0].at && c === all[0].certainty);
  return toMatch(named ? by : 'domain', all);
};
