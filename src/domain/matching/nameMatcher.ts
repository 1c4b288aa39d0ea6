// Finds the name of a list that another way of writing means: nameMatcher(['Kaskitek Logistiikka Oy', 'Lumivo Oy'])('KASKITEK LOGISTICS') =
// {by: 'key', guesses: [{at: 0, certainty: 0.97}]}. The key first, then keys that forgive spaces, order and language, then likeness.
import { companyKey } from '../account/companyKey';
import { plainLetters } from '../account/plainLetters';
import { decided, SAME_KEY, SAME_LETTERS, SAME_WORDS, tied } from './certainty';
import { type FuzzyName, fuzzyNames } from './fuzzyNames';
import { listedNames } from './listedName';
import { coreTogether, meaningsInOrder, nameKeys, put, runTogether } from './nameKeys';
import { rankIn } from './ranked';
import { type ReadName, readName, type Sides } from './readName';
import { segment } from './segment';
import { sideDoubt } from './sideDoubt';
import { CITY, COUNTRY } from './sideWords';
import type { NameMatch } from './types';
import { type NameWord, vocabulary } from './vocabulary';

/** Shorter names were not cut off by the system they come from. */
const CUT = 24;

const looseMatcher = (given: readonly string[]): ((key: string, cut: boolean) => NameMatch) => {
  const names = listedNames(given);
  const { whole, core } = nameKeys(names);
  const list = vocabulary(names);
  const fuzzy = fuzzyNames(names, list);
  const sidesAt: Sides[] = [];
  for (const { at, sides } of names) sidesAt[at] = sides;

  const byWords = ({ words, sides }: ReadName<NameWord>): NameMatch | null => {
    const places = core.get(coreTogether(words)) || core.get(meaningsInOrder(words));
    if (places === undefined) return null;
    const found: FuzzyName[] = [];
    for (const at of places) {
      const others = sidesAt[at];
      // with sisters in other places the place must be right
      const same = others[COUNTRY] === sides[COUNTRY] && others[CITY] === sides[CITY];
      rankIn(found, { at, score: SAME_WORDS - sideDoubt(sides, others), whole: same || places.length === 1 }, places.length);
    }
    return decided('key', found);
  };

  return (key, cut) => {
    const together = runTogether(key);
    const letters = whole.get(together);
    if (letters !== undefined) return tied(letters, SAME_LETTERS);
    let read = readName(key, list.word);
    const found = byWords(read);
    if (found !== null) return found;
    const right = segment(read.words, list);
    if (right.length !== read.words.length || right.some((text, i) => text !== read.words[i].text)) {
      read = readName([...right, ...read.sides.filter(Boolean)].join(' '), list.word);
    }
    return byWords(read) || decided('fuzzy', fuzzy({ ...read, together, cut }));
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
    const places = keys.get(key);
    if (places === undefined) {
      loose = loose || looseMatcher(given);
      return loose(key, name.length >= CUT);
    }
    // "Nordvik Oy" and "Nordvik AB" share their key: the legal form decides
    const same = places.length > 1 ? places.filter((at) => plainLetters(given[at]) === plainLetters(name)) : places;
    return tied(same.length === 1 ? same : places, SAME_KEY);
  };
};
