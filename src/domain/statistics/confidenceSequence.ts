import { type Arms, differenceEvidence } from './differenceEvidence';

// Which differences of two rates are not excluded, however often one looks. 10 of 200 against 34 of 200:
// confidenceSequence({ a: { successes: 10, trials: 200 }, b: { successes: 34, trials: 200 } }, 0.95) = [0.004, 0.244]: B is better.
// The chance that the true difference is ever outside is at most 5 % over the whole test, from the first trial on (the evidence says why).
// At an end fixed in advance 0.060 to 0.180 would do: looking every week costs width.
const ROUNDS = 30; // halvings: to 2e-9

/** ln of the evidence that excludes a difference: 20 at 95 % */
export const decidingEvidence = (confidence: number): number => -Math.log(1 - confidence);

const limit = (arms: Arms, from: number, to: number, enough: number): number => {
  if (differenceEvidence(arms, to, enough) < enough) return to;
  let kept = from;
  let excluded = to;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = 0.5 * (kept + excluded);
    if (differenceEvidence(arms, middle, enough) < enough) kept = middle;
    else excluded = middle;
  }
  return excluded;
};

/** Limits of pB - pA. */
export const confidenceSequence = (arms: Arms, confidence: number): [low: number, high: number] => {
  const { a, b } = arms;
  const sound = [a, b].every(({ successes, trials }) => successes >= 0 && successes <= trials && trials < Number.POSITIVE_INFINITY);
  if (!(sound && confidence > 0 && confidence < 1)) return [Number.NaN, Number.NaN];
  if (a.trials === 0 || b.trials === 0) return [-1, 1];
  const observed = b.successes / b.trials - a.successes / a.trials;
  const enough = decidingEvidence(confidence);
  return [limit(arms, observed, -1, enough), limit(arms, observed, 1, enough)];
};
