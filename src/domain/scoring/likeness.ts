// How like an account is to the best existing customers (#142), 0 to 100, where there are too few outcomes to learn chances from. The better
// half of the customers by what they bought, of at least three: for each trait the share of them that are like the account, each trait
// weighing the same. Four best customers, two traits: 3 of 4 of its industry are 38 of 50, 2 of 4 of its size (half to double) 25 of 50: 63.
import { foldName } from '../matching/foldName';
import type { ClosedAccounts } from './closedAccounts';
import type { CellWord } from './columnHolds';
import { NO_VALUES, type ScoreFacts, type Subject } from './facts';
import { wholeOf } from './fadedPoints';
import { featuresOf } from './features';

export type TraitId = 'industry' | 'country' | 'employees' | 'revenue' | 'potential' | 'fit' | 'in_touches' | 'meaningful_visits';
export const LEAST_CUSTOMERS = 3;
const NEAR_FIT = 10;

export interface LikenessTerm {
  readonly trait: TraitId;
  /** best customers that are like it, of how many */
  readonly like: number;
  readonly of: number;
  readonly points: number;
}
export interface Likeness {
  /** the sum of the terms */
  readonly points: number;
  readonly terms: readonly LikenessTerm[];
}
export interface Likenesses {
  readonly customers: number;
  readonly best: number;
  /** positions of the accounts that have bought */
  readonly customersAt: ReadonlySet<number>;
  /** by position of the account; none with fewer than three customers */
  readonly of: ReadonlyMap<number, Likeness>;
}

type Traits = Readonly<Record<TraitId, CellWord>>;
const TRAITS: readonly TraitId[] = ['industry', 'country', 'employees', 'revenue', 'potential', 'fit', 'in_touches', 'meaningful_visits'];

const near = (a: number, b: number): boolean => Math.max(a, b) <= 2 * Math.min(a, b);

/** `own` of the account asked about, `other` of a customer before it bought. */
const isLike = (trait: TraitId, own: CellWord, other: CellWord): boolean => {
  if (own === null || other === null) return false;
  if (typeof own === 'number' && typeof other === 'number') {
    if (trait === 'fit') return Math.abs(own - other) <= NEAR_FIT;
    // as much as the customer did before it bought, or more
    if (trait === 'in_touches' || trait === 'meaningful_visits') return own >= other;
    return near(own, other);
  }
  return foldName(String(own)) === foldName(String(other));
};

const traitsOf = (facts: ScoreFacts, subject: Subject, asOf: number): Traits => {
  const cells = (facts.basis.scoreValues || NO_VALUES).accounts.get(subject.id) || {};
  const cell = (name: string): CellWord => (cells[name] === undefined || cells[name] === '' ? null : cells[name]);
  const { fit, potential, in_touches, meaningful_visits } = featuresOf(facts, subject, asOf);
  return {
    industry: cell('@industry'),
    country: cell('@country'),
    employees: cell('@employees'),
    revenue: cell('@revenue'),
    potential,
    fit,
    in_touches,
    meaningful_visits,
  };
};

/** Position and traits of the better half, the most bought first. */
const bestOf = (facts: ScoreFacts, accounts: readonly Subject[], closed: ClosedAccounts, bought: ReadonlyMap<number, number>): Traits[] => {
  const won = closed.cases.filter((one) => one.won);
  const amount = (account: number): number => bought.get(account) || 0;
  const sorted = won.slice().sort((a, b) => amount(b.account) - amount(a.account) || a.account - b.account);
  return sorted.slice(0, Math.ceil(sorted.length / 2)).map(({ account, day }) => traitsOf(facts, accounts[account], day - 1));
};

/** Whole weights that make 100 together; the first ones get what does not divide. */
const weights = (traits: number): number[] => Array.from({ length: traits }, (_, at) => Math.floor(100 / traits) + Number(at < 100 % traits));

/** Traits that at least half of the best customers have, and in which there is something to compare. */
const comparable = (best: readonly Traits[]): TraitId[] =>
  TRAITS.filter((trait) => {
    const known = best.filter((traits) => traits[trait] !== null);
    const acts = trait === 'in_touches' || trait === 'meaningful_visits';
    return 2 * known.length >= best.length && (!acts || known.some((traits) => Number(traits[trait]) > 0));
  });

/** `bought`: won amounts in the plan's currency by position of the account. */
export const likenessesOf = (
  facts: ScoreFacts,
  accounts: readonly Subject[],
  closed: ClosedAccounts,
  bought: ReadonlyMap<number, number>,
): Likenesses => {
  const customers = closed.cases.filter(({ won }) => won).length;
  if (customers < LEAST_CUSTOMERS) return { customers, best: 0, customersAt: closed.customers, of: new Map() };
  const best = bestOf(facts, accounts, closed, bought);
  const traits = comparable(best);
  const weight = weights(traits.length);
  const of = new Map<number, Likeness>();
  accounts.forEach((subject, at) => {
    if (closed.customers.has(at) || traits.length === 0) return;
    const own = traitsOf(facts, subject, facts.basis.today);
    const terms = traits.map((trait, place): LikenessTerm => {
      const like = best.filter((other) => isLike(trait, own[trait], other[trait])).length;
      return { trait, like, of: best.length, points: wholeOf((like * weight[place]) / best.length) };
    });
    of.set(at, { points: terms.reduce((sum, { points }) => sum + points, 0), terms });
  });
  return { customers, best: best.length, customersAt: closed.customers, of };
};
