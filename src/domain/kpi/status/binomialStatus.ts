// 1 of 10 against a goal of 1 % is too early to say: P(at least 1) = 0.0956 > 0.025 (the exact lower limit is 0.25 %), although
// Wilson's lower limit of 1.8 % would say on track.
import type { Direction } from '../../plan/types';
import { atLeast, atMost } from './binomialTails';
import { improbable } from './improbable';
import type { Verdict } from './types';

export interface RateQuestion {
  readonly successes: number;
  readonly trials: number;
  readonly goal: number;
  readonly confidence: number;
  readonly direction: Direction;
}

export const binomialStatus = ({ successes, trials, goal, confidence, direction }: RateQuestion): Verdict => {
  if (improbable(atLeast(successes, trials, goal), confidence)) return direction === 'up' ? 'on_track' : 'off_track';
  if (improbable(atMost(successes, trials, goal), confidence)) return direction === 'up' ? 'off_track' : 'on_track';
  return 'too_early';
};
