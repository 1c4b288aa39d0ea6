// Finds the name of a list that another way of writing means: nameMatcher(['Kaskitek Logistiikka Oy', 'Lumivo Oy'])('KASKITEK LOGISTICS') =
// {by: 'key', guesses: [{at: 0, certainty: 0.97}]}. The key first, then keys that forgive spaces, order and language, then likeness.
import { companyKey } from '../account/companyKey';
import { plainLetters } from '../account/plainLetters';
import { decided, SAME_KEY, SAME_LETTERS, SAME_WORDS, tied } from './certainty';
import { type FuzzyName, fuzzyNames } from './fuzzyNames';
import { listedNames } from './listedName';
import { coreTogether, meaningsInOrder, nameKeys, type Places, put, runTogether } from './nameKeys';
import { type ReadName, readName, type Sides } from './readName';
import { segment } from './segment';
import { mergeSides, samePlace, sideDoubt } from './sideDoubt';
import type { NameMatch } from './types';
import { type NameWord, vocabulary } from './vocabulary';

export type FindName = (name: string) => NameMatch;

const NOTHING: NameMatch = { by: null, guesses: [] };
/** Shorter names were not cut off by the system they come from. */
const CUT = 24;

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => {
    if (made === null) made = make();
    return made;
  };
};

const lettersOnly = (name: string): string =>
  plainLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const nameMatcher = (given: readonly string[]): FindName => {
  const exact: Places = new Map();
  given.forEach((name, at) => {
    const key = companyKey(name);
    if (key !== '') put(exact, key, at);
  });
  // a list that is only asked for its own keys never needs the rest
  const names = lazy(() => listedNames(given));
  const keys = lazy(() => nameKeys(names()));
  const list = lazy(() => vocabulary(names()));
  const fuzzy = lazy(() => fuzzyNames(names(), list()));
  const sidesAt = lazy(() => {
    const sides: Sides[] = [];
    for (const name of names()) sides[name.at] = name.sides;
    return sides;
  });

  /** "Nordvik Oy" and "Nordvik AB" share their key: the legal form decides. */
  const amongSameKey = (places: readonly number[], name: string): NameMatch => {
    const same = places.length === 1 ? places : places.filter((at) => lettersOnly(given[at]) === lettersOnly(name));
    return tied(same.length === 1 ? same : places, SAME_KEY);
  };

  const byWords = (words: readonly NameWord[], sides: Sides, together: string): NameMatch | null => {
    const core = coreTogether(words);
    // what was not found run together is not found again
    const places = (core === together ? undefined : keys().core.get(core)) || keys().core.get(meaningsInOrder(words));
    if (places === undefined) return null;
    const found: FuzzyName[] = [];
    for (const at of places) {
      const other = sidesAt()[at];
      // with sisters in other places the place must be right
      found.push({ at, score: SAME_WORDS - sideDoubt(sides, other), whole: places.length === 1 || samePlace(sides, other) });
    }
    return decided('key', found.length > 1 ? found.sort((a, b) => b.score - a.score) : found);
  };

  const byLikeness = ({ words, sides }: ReadName<NameWord>, together: string, cut: boolean): NameMatch => {
    const right = words.every((word) => word.known) ? null : segment(words, list());
    if (right === null) return decided('fuzzy', fuzzy()({ words, sides, together, cut }));
    const again = readName(right.join(' '), list().word);
    const all = mergeSides(sides, again.sides);
    return byWords(again.words, all, '') || decided('fuzzy', fuzzy()({ words: again.words, sides: all, together, cut }));
  };

  return (name) => {
    const key = companyKey(name);
    if (key === '') return NOTHING;
    const same = exact.get(key);
    if (same !== undefined) return amongSameKey(same, name);
    const together = runTogether(key);
    const letters = keys().whole.get(together);
    if (letters !== undefined) return tied(letters, SAME_LETTERS);
    const read = readName(key, list().word);
    return byWords(read.words, read.sides, together) || byLikeness(read, together, name.length >= CUT);
  };
};
