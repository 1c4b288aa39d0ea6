// Where effort brings most: fit x potential value (S3, #34). Of Kaskitek (fit 80, potential 500,000) and Siltavuori (fit 30, 900,000) Kaskitek
// comes first, 400,000 against 270,000. Without a profile the potential ranks alone, without potentials the fit; what one of the two is
// missing for is not ranked, since nobody knows where it would stand.

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** micro-units; null = not typed */
  readonly potential: number | null;
  /** 0..100; null = unknown */
  readonly fit: number | null;
  /** outside the region of the plan: stays on the list, unranked */
  readonly elsewhere: boolean;
}
export type PriorityBasis = 'fit_value' | 'fit' | 'value';
/** Why an account has no rank. */
export type Unranked = 'elsewhere' | 'no_fit' | 'no_potential';

export interface Priority {
  /** 1 = first; null = unranked */
  readonly rank: number | null;
  /** what ranks: micro-units, or points where only fits are known */
  readonly value: number | null;
  readonly unranked: Unranked | null;
}
export interface Priorities {
  /** null = neither fits nor potentials are known */
  readonly basis: PriorityBasis | null;
  /** in the order of the accounts */
  readonly of: readonly Priority[];
}

const HUNDRED = 100;

/** A negative potential is none. */
const potentialOf = ({ potential }: Candidate): number | null => (potential !== null && potential >= 0 ? potential : null);

const basisOf = (accounts: readonly Candidate[]): PriorityBasis | null => {
  const fits = accounts.some(({ fit }) => fit !== null);
  const values = accounts.some((account) => potentialOf(account) !== null);
  if (fits && values) return 'fit_value';
  return fits ? 'fit' : values ? 'value' : null;
};

const unrankedBy = (account: Candidate, basis: PriorityBasis | null): Unranked | null => {
  if (account.elsewhere) return 'elsewhere';
  if ((basis === 'fit' || basis === 'fit_value') && account.fit === null) return 'no_fit';
  return basis !== 'fit' && potentialOf(account) === null ? 'no_potential' : null;
};

const worthOf = (account: Candidate, basis: PriorityBasis | null): number => {
  if (basis === 'fit') return account.fit!;
  return basis === 'value' ? potentialOf(account)! : Math.round((potentialOf(account)! * account.fit!) / HUNDRED);
};

const byWorth = (a: { account: Candidate; worth: number }, b: { account: Candidate; worth: number }): number =>
  b.worth - a.worth ||
  (potentialOf(b.account) || 0) - (potentialOf(a.account) || 0) ||
  (b.account.fit || 0) - (a.account.fit || 0) ||
  (a.account.name === b.account.name ? (a.account.id < b.account.id ? -1 : 1) : a.account.name < b.account.name ? -1 : 1);

export const prioritise = (accounts: readonly Candidate[]): Priorities => {
  const basis = basisOf(accounts.filter(({ elsewhere }) => !elsewhere));
  const reasons = accounts.map((account) => unrankedBy(account, basis));
  const ranked = accounts
    .map((account, at) => ({ account, at, worth: reasons[at] === null ? worthOf(account, basis) : 0 }))
    .filter(({ at }) => reasons[at] === null)
    .sort(byWorth);
  const of: Priority[] = reasons.map((unranked) => ({ rank: null, value: null, unranked }));
  ranked.forEach(({ at, worth }, place) => {
    of[at] = { rank: place + 1, value: worth, unranked: null };
  });
  return { basis, of };
};
