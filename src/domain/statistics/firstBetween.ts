// The first whole number that passes a test which all larger ones pass too, between one that fails and one that passes, by halving:
// firstBetween(0, 100, (at) => at * at >= 50) = 8, after 7 questions.
export const firstBetween = (fails: number, passes: number, test: (at: number) => boolean): number => {
  let low = fails;
  let high = passes;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle;
  }
  return high;
};
