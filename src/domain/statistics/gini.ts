// How unevenly value lies over accounts: 0 when all are worth the same, near 1 when one has it all. gini([1, 2, 3, 4]) = 0.25: the mean
// difference of two accounts is 1.25, half of which over the mean of 2.5 is 0.25. Null without any value.
export const gini = (values: readonly number[]): number | null => {
  const sorted = values.slice().sort((a, b) => a - b);
  let sum = 0;
  let weighted = 0;
  sorted.forEach((value, at) => {
    sum += value;
    weighted += value * (2 * at + 1 - sorted.length);
  });
  if (sorted.length > 0 && !(sorted[0] >= 0)) return Number.NaN;
  return sum > 0 ? weighted / (sorted.length * sum) : null;
};
