// 5 leads at day 45 of 90: the limits of the rate, 1.62 and 11.67 per 45 days, make 5 + 1.62 = 6.6 to 5 + 11.67 = 16.7 by the end.
// A goal of 12 is too early to say, 6 is on track, 17 is off track.
import { improbable } from './improbable';
import { poissonAtLeast, poissonAtMost } from './poissonTails';
import type { Verdict } from './types';

export interface CountQuestion {
  readonly count: number;
  readonly daysGone: number;
  readonly daysLeft: number;
  readonly goal: number;
  readonly confidence: number;
}

export const poissonStatus = ({ count, daysGone, daysLeft, goal, confidence }: CountQuestion): Verdict => {
  if (count >= goal) return 'on_track';
  if (daysLeft === 0) return 'off_track';
  if (daysGone === 0) return 'too_early';
  // the rate that would just reach the goal, as the count expected by today
  const expected = ((goal - count) * daysGone) / daysLeft;
  if (improbable(poissonAtLeast(count, expected), confidence)) return 'on_track';
  return improbable(poissonAtMost(count, expected), confidence) ? 'off_track' : 'too_early';
};
