// What the open pipeline is expected to bring: 8 opportunities and 6 offers open at 50 % a step are 8 x 25 % + 6 x 50 % = 5 deals:
// expectedDeals([null, 0.5, 0.5], [8, 6, 0]) = 5. What stands at the last stage is no pipeline; items whose way to a deal is unknown count for nothing.
export const expectedDeals = (conversions: readonly (number | null)[], open: readonly (number | null)[]): number => {
  let expected = 0;
  let toDeal: number = 1;
  for (let stage = conversions.length - 1; stage > 0; stage--) {
    toDeal *= conversions[stage] || 0;
    expected += (open[stage - 1] || 0) * toDeal;
  }
  return expected;
};
