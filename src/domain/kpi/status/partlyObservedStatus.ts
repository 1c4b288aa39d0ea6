// A named audience of which only some members can be observed: 60 members, 20 observed, 8 of those reached. By exact hypergeometric tails
// 14 to 36 of the 60 are reached, so a goal of 23 % (14 members) is on track, one of 62 % (38) off track, 50 % (30) too early to say.
import type { Direction } from '../../plan/types';
import { hypergeometricTails } from '../../statistics/hypergeometricTails';
import { improbable } from './improbable';
import type { Verdict } from './types';

export interface PartlyObservedQuestion {
  readonly population: number;
  readonly observed: number;
  /** among the observed */
  readonly reached: number;
  /** share of the population */
  readonly goal: number;
  readonly confidence: number;
  readonly direction: Direction;
}

/** 0.55 x 100 is 55, though the computer says a hair more. */
const HAIR = 1e-9;

export const partlyObservedStatus = (question: PartlyObservedQuestion): Verdict => {
  const { population, observed, reached, goal, confidence, direction } = question;
  const wanted = goal * population;
  const up = direction === 'up';
  // the fewest members that meet the goal, or where less is better the fewest that miss it
  const least = up ? Math.ceil(wanted - HAIR * wanted) : Math.floor(wanted + HAIR * wanted) + 1;
  const tailsAt = (marked: number) => hypergeometricTails(reached, observed, marked, population);
  if (least < 1 || improbable(tailsAt(least - 1).upper, confidence)) return up ? 'on_track' : 'off_track';
  if (least > population || improbable(tailsAt(least).lower, confidence)) return up ? 'off_track' : 'on_track';
  return 'too_early';
};
