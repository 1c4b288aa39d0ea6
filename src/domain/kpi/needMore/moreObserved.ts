// How many further members must be observed for a verdict, at today's rate rounded to a whole count: 8 of 20 observed of 60 against 50 %
// need 21 more. If 30 of the 60 were reached, 16 or fewer among 41 observed would come with 1.3 %; 16 among 40 still with 2.7 %. Observing
// all decides, so there is an answer unless today's rate equals the goal or more than 100 x the observed are needed.
import { type PartlyObservedQuestion, partlyObservedStatus } from '../status/partlyObservedStatus';
import { firstPassing } from './firstPassing';

/** Rounding makes the verdict waver a little: a lower confidence leads to its neighbourhood. */
const SLACK = 1.5;

export const moreObserved = (question: PartlyObservedQuestion): number | null => {
  const { population, observed, reached, goal, confidence } = question;
  if (observed === 0 || reached === goal * observed) return null;
  const decidedAt = (sure: number) => (more: number) => {
    const then = { observed: observed + more, reached: Math.round((reached / observed) * (observed + more)), confidence: sure };
    return partlyObservedStatus({ ...question, ...then }) !== 'too_early';
  };
  const to = Math.min(population - observed, 100 * observed);
  return firstPassing({ from: 1, to, passes: decidedAt(confidence), nears: decidedAt(1 - SLACK * (1 - confidence)) });
};
