import { decidingEvidence } from './confidenceSequence';
import { type Arm, type Arms, differenceEvidence } from './differenceEvidence';
import { firstBetween } from './firstBetween';

// How many further trials per arm decide a test, if both go on at today's rates, rounded to whole counts. 10 of 200 against 25 of 200 is
// too early at 95 %: moreTrialsToDecide({ a: { successes: 10, trials: 200 }, b: { successes: 25, trials: 200 } },
// { confidence: 0.95, fewestTrials: 30 }) = 188, when it would stand at 19 and 49 of 388 (19.4 and 48.5, rounded).
// None where the rates are equal, an arm has no trials, or more than 100 x the trials of the larger arm would be needed.
export interface Decision {
  readonly confidence: number;
  /** no verdict with fewer in an arm */
  readonly fewestTrials: number;
}

const MOST = 100;

const later = ({ successes, trials }: Arm, more: number): number => (successes / trials) * (trials + more);
const wholeArm = (arm: Arm, more: number): Arm => ({ successes: Math.round(later(arm, more)), trials: arm.trials + more });

/** Rounding can do no more for a verdict than half a success for the better arm and half against the other. */
const luckyArm = (arm: Arm, more: number, luck: number): Arm => {
  const trials = arm.trials + more;
  return { successes: Math.min(trials, Math.max(0, later(arm, more) + luck)), trials };
};

/** The last number of further trials up to which the rounded count stays what it is after `more`. */
const steadyUntil = (arm: Arm, more: number, limit: number): number => {
  const rate = arm.successes / arm.trials;
  const count = Math.round(later(arm, more));
  if (rate === 0) return limit;
  let last = Math.min(limit, Math.max(more, Math.ceil((count + 0.5) / rate - arm.trials) - 1));
  // the guess is off by one at most
  while (last > more && Math.round(later(arm, last)) > count) last -= 1;
  while (last < limit && Math.round(later(arm, last + 1)) === count) last += 1;
  return last;
};

export const moreTrialsToDecide = (arms: Arms, { confidence, fewestTrials }: Decision): number | null => {
  const { a, b } = arms;
  const rise = b.successes * a.trials - a.successes * b.trials;
  const limit = MOST * Math.max(a.trials, b.trials);
  if (!(a.trials > 0 && b.trials > 0 && limit < Number.POSITIVE_INFINITY && rise !== 0)) return null;
  const enough = decidingEvidence(confidence);
  const start = Math.max(0, fewestTrials - Math.min(a.trials, b.trials));
  const decides = (pair: Arms) => differenceEvidence(pair, 0, enough) >= enough;
  const decided = (more: number) => decides({ a: wholeArm(a, more), b: wholeArm(b, more) });
  const luck = rise > 0 ? 0.5 : -0.5;
  const mightDecide = (more: number) => decides({ a: luckyArm(a, more, -luck), b: luckyArm(b, more, luck) });
  let from = start;
  if (!mightDecide(from)) {
    if (!mightDecide(limit)) return null;
    from = firstBetween(from, limit, mightDecide);
  }
  // from here on the counts change seldom: between two changes the verdict is looked for at both ends
  while (from <= limit) {
    if (decided(from)) return from;
    const last = Math.min(steadyUntil(a, from, limit), steadyUntil(b, from, limit));
    if (last > from && decided(last)) return firstBetween(from, last, decided);
    from = last + 1;
  }
  return null;
};
