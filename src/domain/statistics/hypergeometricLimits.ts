import { firstBetween } from './firstBetween';
import { hypergeometricTails } from './hypergeometricTails';

// How many of a named audience are reached, when only some of its members can be observed. 60 members, 20 observed, 8 of those reached:
// hypergeometricLimits({ population: 60, observed: 20, reached: 8 }, 0.95) = [14, 36]. With 14 reached of 60, 8 or more among the 20
// come in 3.5 % of the draws; with 13 in 1.9 %, which is rejected. The observed are taken as drawn at random.
export interface PartlyObserved {
  readonly population: number;
  readonly observed: number;
  /** among the observed */
  readonly reached: number;
}

/** A tail that equals the allowed one is rejected, whatever the last bits say. */
const ROOM = 1 + 1e-11;

/** The counts of reached members that exact tails of (1 - confidence) / 2 do not reject; all observed: the count itself. */
export const hypergeometricLimits = ({ population, observed, reached }: PartlyObserved, confidence: number): [low: number, high: number] => {
  const whole = Number.isInteger(population) && Number.isInteger(observed) && Number.isInteger(reached);
  const fits = reached >= 0 && reached <= observed && observed <= population;
  if (!(whole && fits && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  const tail = 0.5 * (1 - confidence) * ROOM;
  const most = population - observed + reached;
  const tailsAt = (marked: number) => hypergeometricTails(reached, observed, marked, population);
  const low = firstBetween(reached - 1, most, (marked) => tailsAt(marked).upper > tail);
  return [low, firstBetween(low, most + 1, (marked) => tailsAt(marked).lower <= tail) - 1];
};
