// What an event is still worth, in whole millionths of a point: 10 points with a half-life of 30 days are 10,000,000 today, 5,000,000 after
// 30 days, 2,500,000 after 60 and 7,071,068 after 15. Millionths are whole numbers, so sums come out the same in any order.
export const MICRO = 1_000_000;

/** `age` in days; null = it never fades. A fact without a day has age 0. */
export const fadedPoints = (points: number, age: number, halfLife: number | null): number => {
  const micro = Math.round(points * MICRO);
  if (halfLife === null || !(halfLife > 0) || age <= 0) return micro;
  return wholeOf(micro * 2 ** (-age / halfLife)) + 0;
};

/** Half away from zero, so that a minus is the mirror of its plus. */
export const wholeOf = (value: number): number => (value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5)) + 0;
