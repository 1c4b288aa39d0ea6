// Finds the name of a list that another way of writing means: nameMatcher(['Kaskitek Logistiikka Oy', 'Lumivo Oy'])('KASKITEK LOGISTICS') =
// {by: 'key', guesses: [{at: 0, certainty: 0.97}]}. The key first, then keys that forgive spaces, order and language, then likeness.
import { companyKey } from '../account/companyKey';
import { plainLetters } from '../account/plainLetters';
import { decided, SAME_KEY, SAME_LETTERS, SAME_WORDS, tied } from './certainty';
import { type FuzzyName, fuzzyNames } from './fuzzyNames';
import { listedNames } from './listedName';
import { coreOf, meaningOf, nameKeys, runTogether } from './nameKeys';
import { put } from './put';
import { rankIn } from './ranked';
import { type ReadName, readName } from './readName';
import { segment } from './segment';
import { OTHER_PLACE, sideDoubt } from './sideDoubt';
import { spelledOut } from './spelledOut';
import type { NameMatch } from './types';
import { type NameWord, vocabulary } from './vocabulary';

/** Shorter names were not cut off by the system they come from. */
const CUT = 24;

const looseMatcher = (given: readonly string[]): ((key: string, cut: boolean) => NameMatch) => {
  const names = listedNames(given);
  const { whole, core } = nameKeys(names);
  const list = vocabulary(names);
  const fuzzy = fuzzyNames(names, list);
  const sidesAt = new Map(names.map(({ at, sides }) => [at, sides]));

  const byWords = ({ words, sides }: ReadName<NameWord>): NameMatch | null => {
    const places = core.get(coreOf(words)) || core.get(meaningOf(words));
    if (places === undefined) return null;
    const found: FuzzyName[] = [];
    for (const at of places) {
      const doubt = sideDoubt(sides, sidesAt.get(at) || sides);
      // with sisters in other places the place must be right
      rankIn(found, { at, score: SAME_WORDS - doubt, whole: places.length === 1 || doubt < OTHER_PLACE });
    }
    return decided('key', found);
  };

  return (key, cut) => {
    const together = runTogether(key);
    const letters = whole.get(together);
    if (letters !== undefined) return tied(letters, SAME_LETTERS);
    let read = readName(key, list.word);
    const right = segment(read.words, list);
    if (right !== null) read = readName(right.concat(read.sides.filter(Boolean)).join(' '), list.word);
    return byWords(read) || decided('fuzzy', fuzzy(read, together, cut));
  };
};

export const nameMatcher = (given: readonly string[]): ((name: string) => NameMatch) => {
  const keys = new Map<string, number[]>();
  given.forEach((name, at) => {
    const key = companyKey(name);
    if (key !== '') put(keys, key, at);
  });
  // a list that is only asked for its own keys never needs more
  let loose: ReturnType<typeof looseMatcher> | null = null;
  return (name) => {
    const key = companyKey(name);
    if (key === '') return { by: null, guesses: [] };
    const places = keys.get(key) || keys.get(companyKey(spelledOut(name) || ''));
    if (places === undefined) {
      loose = loose || looseMatcher(given);
      return loose(key, name.length >= CUT);
    }
    // "Nordvik Oy" and "Nordvik AB" share their key: the legal form decides
    const same = places.length > 1 ? places.filter((at) => plainLetters(given[at]) === plainLetters(name)) : places;
    return tied(same.length === 1 ? same : places, SAME_KEY);
  };
};
