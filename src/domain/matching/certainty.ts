// From scores to certainties. 0.9 and above is a match. The scores of slips, shortenings and missing words were set so that on generated lists
// of 5,000 accounts (bench/matching, seeds 1 to 3) at least 995 of 1,000 names at 0.9 and above were right; docs/matching.md says what other values give.
import type { FuzzyName } from './fuzzyNames';
import type { NameGuess, NameMatch } from './types';

export const AUTOMATIC = 0.9;
/** Below this the best guess is not worth a question: on the committed benchmark 3 of 484 names that are left have their account there. */
const ASKED = 0.5;
const SHOWN = 3;

/** The same letters. */
export const SAME_KEY = 1;
export const SAME_DOMAIN = 0.99;
/** The same letters, run together or with umlauts in two letters. */
export const SAME_LETTERS = 0.98;
/** The same meanings, in any order. */
export const SAME_WORDS = 0.97;
/** A word has no counterpart: never a match by itself. */
export const NOT_WHOLE = 0.85;
/** Two names that fit about as well: one of them at best. */
const TIE = 0.5;
const NEAR = 0.02;
/** Not worth showing. */
const LEAST = 0.35;

interface Guess {
  readonly certainty: number;
}
/** The best guess where it is certain enough and no other fits about as well. */
export const certainOf = <G extends Guess>([best, next]: readonly G[], certainty: number): G | null =>
  best && best.certainty >= certainty && !(next && best.certainty - next.certainty < NEAR) ? best : null;

/** What a person is asked about: the guesses, unless even the best is too far. */
export const askedOf = <G extends Guess>(guesses: readonly G[]): readonly G[] => (guesses.length > 0 && guesses[0].certainty >= ASKED ? guesses : []);

/** Names under one key: each is as likely as the others. */
export const tied = (places: readonly number[], certainty: number): NameMatch => ({
  by: 'key',
  guesses: places.slice(0, SHOWN).map((at) => ({ at, certainty: places.length === 1 ? certainty : 1 / places.length })),
});

/** Best first; where the next best is near, neither is certain. */
export const decided = (by: 'key' | 'fuzzy', found: readonly FuzzyName[]): NameMatch => {
  const near = found.length > 1 && found[0].score - found[1].score < NEAR;
  const guesses: NameGuess[] = [];
  for (const { at, score, whole } of found.slice(0, SHOWN)) {
    const certainty = Math.min(score, near ? TIE : whole ? 1 : NOT_WHOLE);
    if (certainty >= LEAST) guesses.push({ at, certainty });
  }
  return { by: guesses.length > 0 ? by : null, guesses };
};
