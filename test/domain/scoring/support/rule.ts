import type { ScoreRule, SignalId } from '../../../../src/domain/scoring/types';

/** A rule that says only what a test is about. */
export const rule = (signal: SignalId, points: number, more: Partial<ScoreRule> = {}): ScoreRule => ({
  row: 2,
  name: '',
  signal,
  of: '',
  value: '',
  points,
  counting: 'each',
  cap: null,
  halfLife: null,
  group: '',
  groupCap: null,
  on: true,
  author: '',
  date: '',
  reason: '',
  ...more,
});
