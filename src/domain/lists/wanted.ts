// Which accounts and people were chosen. Regions are cities or countries; a title word of four letters and more may stand anywhere (`johtaja` finds
// Toimitusjohtaja), a shorter one must be a word of its own (`IT` does not find Digital).
import { ownedProducts } from '../account/ownedProducts';
import { plainLetters } from '../account/plainLetters';
import type { LeftOutReason, ListAccount, ListFilter } from './types';

const fold = (text: string): string => plainLetters(text).replace(/\s+/g, ' ').trim();

const SHORT = 4;
export const isTitleWanted = (title: string, words: readonly string[]): boolean => {
  const folded = fold(title);
  const parts = folded.split(/[^\p{L}\p{N}]+/u);
  const asked = words.map(fold).filter((word) => word !== '');
  return asked.length === 0 || asked.some((word) => (word.length < SHORT ? parts.indexOf(word) >= 0 : folded.indexOf(word) >= 0));
};

/** null: the account is wanted */
export type AccountRule = (account: ListAccount) => LeftOutReason | null;

export const accountRule = (filter: ListFilter): AccountRule => {
  const chosen = (words: readonly string[]) => {
    const wanted = new Set(words.map(fold));
    return (values: readonly string[]): boolean => wanted.size === 0 || values.some((value) => wanted.has(fold(value)));
  };
  const [tier, stage, region] = [chosen(filter.tiers), chosen(filter.stages), chosen(filter.regions)];
  const product = fold(filter.product);
  return (account) => {
    const regions = [account.city, account.country].filter((place) => place !== '');
    if (!tier([account.tier || '']) || !stage([account.stage || '']) || !region(regions)) return 'other_accounts';
    return product !== '' && ownedProducts(account.products).some((owned) => fold(owned) === product) ? 'owns_product' : null;
  };
};
