// Where a row stands against a period: placeIn(2026-Q1, 2026-01-01, 2026-01-31) = 'inside', from 2025-12-06 to 2026-03-05 = 'partial'.
// Partial rows are never prorated.
import type { Day } from '../plan/types';

export type Place = 'inside' | 'partial' | 'outside';

export const placeIn = (period: { readonly start: Day; readonly end: Day }, start: Day, end: Day): Place => {
  if (start >= period.start && end <= period.end) return 'inside';
  return start <= period.end && end >= period.start ? 'partial' : 'outside';
};
