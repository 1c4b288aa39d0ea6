// A name taken apart for matching: 'Kaskitek Services Oy, Tampere' has the words kaskitek and services, which mean kaskitek and palvelu, and
// beside them the city tampere.
import { legalForms } from '../account/legalForms';
import { isRegion, type SideWord, type Slot } from './sideWords';
import type { WordFacts } from './wordFacts';

export type Sides = Readonly<Record<Slot, string>>;
export interface ReadName<T extends WordFacts> {
  /** words that are neither legal form nor "and" nor beside the name, in their order */
  readonly words: readonly T[];
  readonly sides: Sides;
}

const NONE: Sides = { country: '', city: '', group: '', office: '' };

const isAnd = ({ text }: WordFacts): boolean => text === 'and' || text === 'ja' || text === 'och' || text === 'und';
// "Kaskitek Oy Tampere": a form in the middle; "As" and "Ans" are words too
const isForm = ({ text }: WordFacts): boolean => text.length < 5 && text !== 'as' && text !== 'ans' && legalForms[text] === 'both';
const isDistinct = (word: WordFacts): boolean => !word.isTrade && word.text.length > 2 && !isAnd(word);

/** A city is beside the name only at its end; "Kivi & Salo" needs its Salo, "Helsinki Capital" its Helsinki. */
const besideAt = (words: readonly WordFacts[], at: number, atEnd: boolean): SideWord | null => {
  const { side } = words[at];
  if (side === null || (at > 0 && isAnd(words[at - 1]))) return null;
  if (at === 0) return side.slot === 'country' && !isRegion(side.code) ? side : null;
  return atEnd || side.slot === 'group' || side.slot === 'country' ? side : null;
};

const takeSides = <T extends WordFacts>(words: readonly T[]): ReadName<T> => {
  let sides = NONE;
  const rest: T[] = [];
  let distinct = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const side = besideAt(words, at, rest.length === 0);
    if (side !== null) {
      sides = { ...sides, [side.slot]: side.code };
      // "Tampereen toimipiste": the genitive before it only says which
      if (side.slot === 'office' && at > 1 && words[at - 1].text.endsWith('n')) at--;
    } else if (!isForm(words[at])) {
      rest.push(words[at]);
      distinct = distinct || isDistinct(words[at]);
    }
  }
  // a name of nothing but trades needs its places: "Hotelli Tampere"
  return distinct ? { words: rest.reverse(), sides } : { words, sides: NONE };
};

/** `factsOf` looks a word up, in a list's own words first where there is a list. */
export const readName = <T extends WordFacts>(key: string, factsOf: (text: string) => T): ReadName<T> => {
  const all = key.split(' ').map(factsOf);
  if (all.length === 1 && all[0].parts === null) return { words: all, sides: NONE };
  const taken = takeSides(all);
  const words: T[] = [];
  for (const word of taken.words) {
    if (word.parts !== null) words.push(factsOf(word.parts[0]), factsOf(word.parts[1]));
    else if (!isAnd(word) || taken.words.length === 1) words.push(word);
  }
  return { words, sides: taken.sides };
};
