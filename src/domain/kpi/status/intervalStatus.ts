// Limits that are all there is to know: 9 to 18 of 20 companies, 45 % to 90 %, are on track for a goal of 45 % by the lower limit, off track
// for 95 % by the upper one, and too early to say for 70 %. Where less is better the two sides change places.
import type { Direction } from '../../plan/types';
import type { Verdict } from './types';

export interface IntervalQuestion {
  readonly low: number;
  readonly high: number;
  readonly goal: number;
  readonly direction: Direction;
}

export const intervalStatus = ({ low, high, goal, direction }: IntervalQuestion): Verdict => {
  if (direction === 'up' ? low >= goal : high <= goal) return 'on_track';
  return (direction === 'up' ? high < goal : low > goal) ? 'off_track' : 'too_early';
};
