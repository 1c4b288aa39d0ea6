// What can be chosen: every tier, stage, region and product that some account has, with the number of accounts. Tiers and stages in their own
// order, regions and products by number; '' counts the accounts without one.
import { ownedProducts } from '../account/ownedProducts';
import { LADDER } from '../stages/ladder';
import type { ListAccount } from './types';

export interface Choice {
  readonly value: string;
  readonly count: number;
}
export interface ListChoices {
  readonly tiers: readonly Choice[];
  readonly stages: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly products: readonly Choice[];
}

const counted = (accounts: readonly ListAccount[], of: (account: ListAccount) => readonly string[]): Choice[] => {
  const counts = new Map<string, number>();
  for (const account of accounts) for (const value of of(account)) counts.set(value, (counts.get(value) || 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count }));
};
const byWord = (a: Choice, b: Choice): number => (a.value === b.value ? 0 : b.value === '' || (a.value !== '' && a.value < b.value) ? -1 : 1);
const byNumber = (a: Choice, b: Choice): number => b.count - a.count || byWord(a, b);
const rung = ({ value }: Choice): number => (value === '' ? LADDER.length : (LADDER as readonly string[]).indexOf(value));

/** a city that is its country counts once per account */
const distinct = (values: readonly string[]): string[] => Array.from(new Set(values.filter((value) => value !== '')));

export const listChoices = (accounts: readonly ListAccount[]): ListChoices => ({
  tiers: counted(accounts, ({ tier }) => [tier || '']).sort(byWord),
  stages: counted(accounts, ({ stage }) => [stage || '']).sort((a, b) => rung(a) - rung(b)),
  regions: counted(accounts, ({ city, country }) => distinct([city.trim(), country.trim()])).sort(byNumber),
  products: counted(accounts, ({ products }) => ownedProducts(products)).sort(byNumber),
});
