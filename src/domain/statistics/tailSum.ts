// A tail of a law of counts from its first term and the ratio of each next one to the one before: 1/2, 1/4, 1/8 ... from 1/2 are
// tailSum(0.5, () => 0.5) = 1. It ends where a term no longer counts, or where the ratio is 0.
const NEGLIGIBLE = 1e-17;

export const tailSum = (first: number, ratioAt: (step: number) => number): number => {
  let term = first;
  let sum = first;
  for (let step = 0; term > NEGLIGIBLE * sum; step++) {
    term *= ratioAt(step);
    sum += term;
  }
  return sum;
};
