// The words of a list of names and how much each one tells: of 5,000 names one has 'kaskitek', which weighs 1; 90 have 'konepaja', which
// would weigh ln(1 + 5000/90) / ln(5001) = 0.47, but being a trade weighs 0.35.
import type { ListedName } from './listedName';
import { misspellings } from './misspellings';
import { sideWords } from './sideWords';
import { tradeWords } from './tradeWords';
import { type WordFacts, wordFacts } from './wordFacts';

export interface NameWord extends WordFacts {
  /** one number per meaning among the words of the list, else -1 */
  readonly id: number;
  /** 0 to 1 */
  readonly weight: number;
  /** a word of the list or of a table: then it is that word and no slip for another */
  readonly known: boolean;
  /** words of the list that an unknown word may be misspelled for */
  readonly meant: readonly NameWord[];
}
export interface Vocabulary {
  /** a word of the list or of a table, as it stands */
  knows(text: string): boolean;
  word(text: string): NameWord;
  /** words of the list that another may be misspelled for */
  meantBy(text: string): readonly NameWord[];
}

/** The most that a trade tells, however rare it is in a short list. */
const TRADE = 0.35;

export const vocabulary = (names: readonly ListedName[]): Vocabulary => {
  // in how many names a meaning occurs; a name in two spellings counts for both
  const counts = new Map<string, number>();
  for (const name of names) for (const { code } of name.words) counts.set(code, (counts.get(code) || 0) + 1);
  const ids = new Map([...counts.keys()].map((code, id) => [code, id]));
  const words = new Map<string, NameWord>();
  let meantBy = (_: string): NameWord[] => [];
  const make = ({ text, code, isTrade, side }: WordFacts): NameWord => {
    const id = ids.get(code);
    const rarity = id === undefined ? 1 : Math.log(1 + names.length / (counts.get(code) || 1)) / Math.log(1 + names.length);
    const known = id !== undefined || isTrade || side !== null;
    return {
      text,
      code,
      isTrade,
      side,
      id: id === undefined ? -1 : id,
      weight: isTrade ? Math.min(rarity, TRADE) : rarity,
      known,
      meant: known ? [] : meantBy(text),
    };
  };
  for (const name of names) for (const facts of name.words) words.set(facts.text, make(facts));
  meantBy = misspellings(words.values());
  for (const table of [tradeWords(), sideWords()]) {
    for (const text of table.keys()) if (!words.has(text)) words.set(text, make(wordFacts(text)));
  }
  return { knows: (text) => words.has(text), word: (text) => words.get(text) || make(wordFacts(text)), meantBy };
};
