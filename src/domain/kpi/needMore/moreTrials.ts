// How many further trials give a verdict at today's rate, rounded to a whole count: 1 of 10 against 1 % is too early; at 10 % the next
// count of 2 comes with 15 trials, P(at least 2 of 15) = 0.0096 <= 0.025: 5 more. None where the rate equals the goal or more than
// 100 x the trials are needed.

import type { RateQuestion } from '../status/binomialStatus';
import { atLeast, atMost } from '../status/binomialTails';
import { improbable } from '../status/improbable';
import { firstPassing } from './firstPassing';

/** A weaker test leads to the neighbourhood of the first verdict. */
const SLACK = 1.5;

export const moreTrials = ({ successes, trials, goal, confidence }: RateQuestion): number | null => {
  const rate = successes / trials;
  const limit = Math.floor(101 * trials);
  const start = Math.floor(trials) + 1;
  if (rate === goal) return null;
  const countAt = (n: number): number => Math.round(rate * n);
  /** fewest trials, at least `start`, that round to `count` or more; limit + 1 stands for none */
  const fewestFor = (count: number): number => {
    let n = Math.min(Math.max(Math.ceil((count - 0.5) / rate), start), limit + 1);
    // the guess is off by one at most
    while (n > start && countAt(n - 1) >= count) n -= 1;
    while (n <= limit && countAt(n) < count) n += 1;
    return n;
  };
  const above = rate > goal;
  // with the same count, fewer trials speak for a rate above the goal and more trials for one below it
  const bestFor = (count: number): number => (above ? fewestFor(count) : Math.min(rate === 0 ? limit : fewestFor(count + 1) - 1, limit));
  const tail = (count: number, n: number): number => (above ? atLeast(count, n, goal) : atMost(count, n, goal));
  const within = (slack: number) => (count: number) => bestFor(count) <= limit && improbable(tail(count, bestFor(count)) / slack, confidence);
  const count = firstPassing({ from: countAt(start), to: countAt(limit), passes: within(1), nears: within(SLACK) });
  if (count === null) return null;
  const from = rate === 0 ? start : fewestFor(count);
  const passes = (at: number) => improbable(tail(count, at), confidence);
  const n = firstPassing({ from, to: bestFor(count), passes, nears: passes });
  return n === null ? null : n - Math.floor(trials);
};
