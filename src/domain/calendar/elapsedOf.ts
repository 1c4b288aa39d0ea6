// elapsedOf(2026-01-01..2026-03-31, 2026-02-14) = {gone: 45, left: 45, share: 0.5}: today counts as gone.
import type { Day, Period } from '../plan/types';

export interface Elapsed {
  readonly gone: number;
  readonly left: number;
  /** 0 before the period, 1 from its last day on */
  readonly share: number;
}

export const elapsedOf = (period: Period, today: Day): Elapsed => {
  const days = period.end - period.start + 1;
  const gone = Math.min(Math.max(today - period.start + 1, 0), days);
  return { gone, left: days - gone, share: gone / days };
};
