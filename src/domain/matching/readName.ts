// A name taken apart for matching: 'Kaskitek Services Oy, Tampere' has the words kaskitek and services, which mean kaskitek and palvelu, and
// beside them ['', 'tampere', '']: no country, a city, no "Group".
import { legalFormOf } from '../account/legalFormOf';
import { CITY, COUNTRY } from './sideWords';
import type { WordFacts } from './wordFacts';

/** By slot, '' where nothing is said. */
export type Sides = readonly string[];
export interface ReadName<T extends WordFacts> {
  /** words that are neither legal form nor "and" nor beside the name, in their order */
  readonly words: readonly T[];
  readonly sides: Sides;
}

const NONE: Sides = ['', '', ''];
/** Brands begin with a region ("Nordic Steel"), seldom with a country. */
const REGION = /^(?:nordic|baltic|europe|international)$/;
const AND = /^(?:and|ja|och|und)$/;

// "Kaskitek Oy Tampere": a form in the middle; "As" is a word too
const isForm = (word: string): boolean => word.length < 5 && word !== 'as' && legalFormOf(word) === 'both';
const isDistinct = (word: WordFacts): boolean => !word.isTrade && word.text.length > 2;

/** A city is beside the name only at its end; "Kivi & Salo" needs its Salo, "Helsinki Capital" its Helsinki. */
const isBeside = (words: readonly WordFacts[], at: number, atEnd: boolean): boolean => {
  const { side } = words[at];
  if (side === null || (at > 0 && AND.test(words[at - 1].text))) return false;
  return at === 0 ? side.slot === COUNTRY && !REGION.test(side.code) : atEnd || side.slot !== CITY;
};

/** Of a company key. `factsOf` looks a word up. */
export const readName = <T extends WordFacts>(key: string, factsOf: (text: string) => T): ReadName<T> => {
  const all = key.split(' ').map(factsOf);
  if (all.length === 1) return { words: all, sides: NONE };
  const sides = NONE.slice();
  const words: T[] = [];
  for (let at = all.length - 1; at >= 0; at--) {
    const { text, side } = all[at];
    if (side !== null && isBeside(all, at, words.length === 0)) {
      sides[side.slot] = side.code;
      // "Tampereen toimipiste": the genitive before it only says which
      if (side.code === 'office' && at > 1 && all[at - 1].text.endsWith('n')) at--;
    } else if (!AND.test(text) && !isForm(text)) words.unshift(all[at]);
  }
  // a name of nothing but trades needs its places: "Hotelli Tampere"
  return words.some(isDistinct) ? { words, sides } : { words: all, sides: NONE };
};
