// Whole parts of a total by weights, the largest remainders first: apportion([20, 20, 20, 10], 100) = [29, 29, 28, 14]. The parts sum to the
// total exactly; of equal remainders the earlier one is rounded up.
export const apportion = (weights: readonly number[], total: number): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!(sum > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRemainder = exact.map((_, at) => at).sort((a, b) => exact[b] - parts[b] - (exact[a] - parts[a]) || a - b);
  for (const at of byRemainder.slice(0, Math.round(left))) parts[at] += 1;
  return parts;
};
