// 80/20: tiers by value, largest first. 600, 250, 100, 50 with cuts at 80 % and 95 %: before them lie 0 %, 60 %, 85 % and 95 % of the
// total, so paretoTiers([250, 600, 50, 100], 0.8, 0.95) = ['A', 'A', 'C', 'B'].
export type ParetoTier = 'A' | 'B' | 'C' | '';

/** a share that is a cut but for the last digits does not lie below it */
const SLACK = 1e-9;

/** In the order given; ties take the first one's tier, 0 is C, an unknown value (NaN) has no tier. */
export const paretoTiers = (values: ArrayLike<number>, firstCut: number, secondCut: number): ParetoTier[] => {
  const known = Array.from(values).filter((value) => value >= 0);
  known.sort((a, b) => b - a);
  const largest = known[0];
  const total = known.reduce((sum, value) => sum + value / largest, 0);
  const tiers = new Map<number, ParetoTier>([[0, 'C']]);
  let before = 0;
  for (const value of known) {
    const share = before / total + SLACK;
    if (!tiers.has(value)) tiers.set(value, share < firstCut ? 'A' : share < secondCut ? 'B' : 'C');
    before += value / largest;
  }
  return Array.from(values, (value) => tiers.get(value) || '');
};
