// The words of a list of names and how much each one tells: of 5,000 names one has 'kaskitek', which weighs 1; 90 have 'konepaja', which
// would weigh ln(1 + 5000/90) / ln(5001) = 0.47, but being a trade weighs 0.35.
import type { ListedName } from './listedName';
import { misspellings } from './misspellings';
import { sideWords } from './sideWords';
import { tradeWords } from './tradeWords';
import { type WordFacts, wordFacts } from './wordFacts';

export interface NameWord extends WordFacts {
  /** one number per stem among the words of the list, else -1 */
  readonly id: number;
  /** the meaning without a genitive's ending */
  readonly stem: string;
  /** one bit per letter */
  readonly letters: number;
  /** 0 to 1 */
  readonly weight: number;
  /** a word of the list or of a table: then it is that word and no slip for another */
  readonly known: boolean;
}
export interface Vocabulary {
  /** a word of the list or of a table, as it stands */
  knows(text: string): boolean;
  word(text: string): NameWord;
  /** words of the list that another may be misspelled for */
  meantBy(text: string): readonly NameWord[];
  /** ids are below */
  readonly size: number;
}

/** The most that a trade tells, however rare it is in a short list. */
const TRADE = 0.35;
/** All digits share a bit that no letter has. */
export const DIGIT = 1 << 27;

/** Texts that differ in many bits need many edits. */
export const lettersOf = (text: string): number => {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits |= code < 58 ? DIGIT : 1 << (code & 31);
  }
  return bits;
};

/** Finnish and Swedish genitives: 'virtasen' of 'virtanen', 'makelan' of 'makela', 'nordviks' of 'nordvik'. */
const stemOf = (word: string): string => {
  if (word.length < 6) return word;
  const last = word[word.length - 1];
  if (last === 'n') return word.endsWith('sen') ? `${word.slice(0, -3)}nen` : 'aeiouy'.indexOf(word[word.length - 2]) < 0 ? word : word.slice(0, -1);
  return last === 's' && word[word.length - 2] !== 's' ? word.slice(0, -1) : word;
};

const newWord = (facts: WordFacts, id: number, rarity: number): NameWord => ({
  text: facts.text,
  code: facts.code,
  isTrade: facts.isTrade,
  side: facts.side,
  parts: facts.parts,
  id,
  stem: stemOf(facts.code),
  letters: lettersOf(facts.text),
  weight: facts.isTrade ? Math.min(rarity, TRADE) : rarity,
  known: id >= 0 || facts.isTrade || facts.side !== null,
});

/** In how many names a meaning occurs; a name in two spellings counts for both. */
const countNames = (names: readonly ListedName[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const { code } of words) counts.set(code, (counts.get(code) || 0) + 1);
  return counts;
};

const listWords = (names: readonly ListedName[]): { words: Map<string, NameWord>; size: number } => {
  const counts = countNames(names);
  const rarest = Math.log(1 + names.length);
  const words = new Map<string, NameWord>();
  const ids = new Map<string, number>();
  for (const name of names) {
    for (const facts of name.words) {
      if (words.has(facts.text)) continue;
      const stem = stemOf(facts.code);
      const id = ids.get(stem);
      if (id === undefined) ids.set(stem, ids.size);
      const rarity = Math.log(1 + names.length / (counts.get(facts.code) || 1)) / rarest;
      words.set(facts.text, newWord(facts, id === undefined ? ids.size - 1 : id, rarity));
    }
  }
  return { words, size: ids.size };
};

export const vocabulary = (names: readonly ListedName[]): Vocabulary => {
  const { words, size } = listWords(names);
  const meantBy = misspellings([...words.values()]);
  for (const table of [tradeWords(), sideWords()]) {
    for (const text of table.keys()) if (!words.has(text)) words.set(text, newWord(wordFacts(text), -1, 1));
  }
  return { knows: (text) => words.has(text), word: (text) => words.get(text) || newWord(wordFacts(text), -1, 1), meantBy, size };
};
