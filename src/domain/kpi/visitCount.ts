// A count of visits in the period: 5 at day 45 of 90, Garwood 1.6 to 11.7, by the end 6.6 to 16.7, so a goal of 12 is too early to say.
import type { Elapsed } from '../calendar/elapsedOf';
import { garwood } from '../statistics/garwood';
import { moreDays } from './needMore/moreDays';
import type { Measured } from './resultOf';
import { poissonStatus } from './status/poissonStatus';

export const visitCount = (count: number, confidence: number): Omit<Measured, 'id' | 'direction'> => {
  const question = (goal: number, elapsed: Elapsed) => ({ count, daysGone: elapsed.gone, daysLeft: elapsed.left, goal, confidence });
  return {
    kind: 'count',
    value: count,
    n: count,
    limits: garwood(count, confidence),
    successes: count,
    judge: (goal, elapsed) => poissonStatus(question(goal, elapsed)),
    needMore: (goal, elapsed) => moreDays(question(goal, elapsed)),
    needUnit: 'days',
  };
};
