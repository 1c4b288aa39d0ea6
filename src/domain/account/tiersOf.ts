// The tier of each account: the one that people typed, else A, B or C. By shares (80/20): the first 80 % of all fit-weighted potential is A,
// the next 15 % B. By fixed limits of 100,000 and 25,000 a priority of 120,000 is A and one of 25,000 B, whatever the others are worth.
import type { Settings } from '../settings';
import { paretoTiers } from './paretoTier';
import type { Priorities } from './prioritise';

export type TierSettings = Pick<Settings, 'tier_first_cut' | 'tier_second_cut' | 'tier_fixed' | 'tier_a_from' | 'tier_b_from'>;

const MICRO = 1e6;

const fixedTier = (value: number, { tier_a_from: a, tier_b_from: b }: TierSettings): string =>
  value >= a * MICRO ? 'A' : value >= b * MICRO ? 'B' : 'C';

/** null: neither typed nor computable. Limits are money, so fits alone are always tiered by shares. */
export const tiersOf = (typed: readonly (string | null)[], { basis, of }: Priorities, settings: TierSettings): (string | null)[] => {
  const fixed = settings.tier_fixed && basis !== 'fit';
  const shares = paretoTiers(
    of.map(({ value }) => (value === null ? NaN : value)),
    settings.tier_first_cut,
    settings.tier_second_cut,
  );
  return of.map(({ value }, at) => typed[at] || (value !== null && fixed ? fixedTier(value, settings) : shares[at]) || null);
};
