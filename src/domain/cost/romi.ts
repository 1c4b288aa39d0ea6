// Return on marketing investment: a margin of 50,000 on a cost of 20,000 is romi(50000, 20000) = 1.5, that is 150 %; money back without
// gain is 0, all lost is -1. NaN where nothing was spent.
export const romi = (gain: number, cost: number): number => (cost > 0 ? (gain - cost) / cost : Number.NaN);
