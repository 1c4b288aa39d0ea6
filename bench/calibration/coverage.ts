// The chance that an interval holds the truth, summed over everything that can be counted. 4 cases at p = 0.5, limits that leave out
// only "none" and "all": 1 - 2/16 = 0.875.
export type Limits = readonly [low: number, high: number];

/** a limit that the last bits put on the wrong side of the truth still holds it */
const ROOM = 1e-12;

export const coverage = (chances: readonly number[], limits: readonly Limits[], truth: number): number =>
  chances.reduce((sum, chance, k) => (limits[k]![0] <= truth + ROOM && truth - ROOM <= limits[k]![1] ? sum + chance : sum), 0);

/** Just below and just above every limit: between two limits coverage has no dip, so the lowest stands at one of these places. */
export const besideLimits = (limits: readonly Limits[], from: number, to: number): number[] =>
  limits
    .flat()
    .flatMap((limit) => [limit * (1 - 1e-9), limit * (1 + 1e-9)])
    .filter((place) => place >= from && place <= to);

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const lowest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
export const highest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
