import { decidingEvidence } from '../statistics/confidenceSequence';
import { type Arms, differenceEvidence } from '../statistics/differenceEvidence';
import { moreTrialsToDecide } from '../statistics/moreTrialsToDecide';
import { probabilityBBetter } from '../statistics/probabilityBBetter';

// What a test of two versions says so far. 10 of 200 against 34 of 200:
// abTest({ a: { successes: 10, trials: 200 }, b: { successes: 34, trials: 200 } }, 0.95) = { chance: 0.9999, loss: 0.0000004, verdict: 'B', more: null }
// (rounded here): B is better. With 25 instead of 34 the verdict is too early, and 188 more trials per arm would decide.
// Chance and loss only inform (uniform priors); the verdict comes from evidence that holds however often one looks.
export interface AbResult {
  /** that B is better */
  readonly chance: number;
  /** expected loss of choosing B, E[max(pA - pB, 0)] */
  readonly loss: number;
  readonly verdict: 'A' | 'B' | 'too_early';
  /** trials per arm; null: decided, equal rates, or more than 100 x the trials */
  readonly more: number | null;
}

/** no verdict with fewer in an arm */
const FEWEST_TRIALS = 30;

export const abTest = (arms: Arms, confidence: number): AbResult => {
  const { a, b } = arms;
  const prior = ({ successes, trials }: Arms['a']) => ({ a: successes + 1, b: trials - successes + 1 });
  const { chance, loss } = probabilityBBetter(prior(a), prior(b));
  const enough = decidingEvidence(confidence);
  if (Math.min(a.trials, b.trials) >= FEWEST_TRIALS && differenceEvidence(arms, 0, enough) >= enough)
    return { chance, loss, verdict: b.successes * a.trials > a.successes * b.trials ? 'B' : 'A', more: null };
  return { chance, loss, verdict: 'too_early', more: moreTrialsToDecide(arms, { confidence, fewestTrials: FEWEST_TRIALS }) };
};
