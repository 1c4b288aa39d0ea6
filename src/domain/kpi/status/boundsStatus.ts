// Where only bounds are known, the lower one must reach the goal for on track and the upper one miss it for off track: a reach of 30 % to
// 50 % is on track for 30 %, off track for 51 %, too early to say for 40 %. A share that accumulates is held against goal x elapsed share.
import type { Verdict } from './types';

export interface BoundsQuestion {
  readonly low: number;
  readonly high: number;
  readonly goal: number;
  /** share of the period gone; 1 for what does not accumulate */
  readonly elapsed: number;
}

export const boundsStatus = ({ low, high, goal, elapsed }: BoundsQuestion): Verdict => {
  if (low >= goal * elapsed) return 'on_track';
  return high < goal * elapsed ? 'off_track' : 'too_early';
};
