// What the best accounts bring: of 10 accounts worth 40, 30, 10, 5, 5, 3, 3, 2, 1, 1 the top 20 % are 2 and bring 70 %:
// topShare([40, 30, 10, 5, 5, 3, 3, 2, 1, 1], 0.2) = { count: 2, share: 0.7 }. The part of the accounts is rounded to the nearest whole,
// halves up, at least one: 20 % of 7 are 1.4, so 1; of 8 are 1.6, so 2; of 2 are 0.4, so 1.
export interface TopShare {
  readonly count: number;
  readonly share: number;
}

/** Null without any value. */
export const topShare = (values: readonly number[], part: number): TopShare | null => {
  const sorted = values.slice().sort((a, b) => b - a);
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (!(sum > 0)) return null;
  // 12.5 may come as 12.499999999999998: within 1e-9 a half is a half
  const count = Math.max(1, Math.floor(part * sorted.length * (1 + 1e-9) + 0.5));
  return { count, share: sorted.slice(0, count).reduce((total, value) => total + value, 0) / sum };
};
