// The names of a list that a misspelled, shortened or cut name may mean, best first: of 'Kaskitek Palvelu' and 'Lumivo Palvelu' to
// 'Kasktek Palvelu' the first with a score of 0.956; the second has only its trade in common and is not looked at.
import { DIGIT, lettersOf, mayBeSlips } from './letters';
import { likeness } from './likeness';
import type { ListedName } from './listedName';
import { coreTogether, runTogether } from './nameKeys';
import { nearestNames } from './nearestNames';
import { rankIn, type Scored } from './ranked';
import type { ReadName } from './readName';
import { sideDoubt } from './sideDoubt';
import type { NameWord, Vocabulary } from './vocabulary';
import { slips, slipsIn } from './wordLikeness';

export interface FuzzyName extends Scored {
  readonly at: number;
  /** every word of both names has its counterpart */
  readonly whole: boolean;
}
export interface AskedName extends ReadName<NameWord> {
  /** all of it run together */
  readonly together: string;
  /** its last word ends where the name was cut off */
  readonly cut: boolean;
}
/** A name as one word, in which a slip or a space more or less changes little. */
interface OneWord {
  readonly text: string;
  readonly letters: number;
}
interface Entry extends ReadName<NameWord> {
  readonly at: number;
  readonly beside: readonly NameWord[];
  /** with and without what stands beside it */
  readonly ones: readonly OneWord[];
}

const ALL = 99;

const onesOf = (texts: readonly string[]): OneWord[] => texts.map((text) => ({ text, letters: lettersOf(text) }));

const asOne = (a: OneWord, b: OneWord): number => {
  const most = slipsIn(Math.max(a.text.length, b.text.length));
  if (Math.abs(a.text.length - b.text.length) > most || !mayBeSlips(a.letters, b.letters, most)) return 0;
  // "Rauhankatu 12" is not "Rauhankatu 14"
  return ((a.letters | b.letters) & DIGIT) !== 0 && a.text.replace(/\D/g, '') !== b.text.replace(/\D/g, '') ? 0 : slips(a.text, b.text);
};

export const fuzzyNames = (names: readonly ListedName[], list: Vocabulary): ((asked: AskedName) => FuzzyName[]) => {
  const entries = names.map(({ at, key, words, sides }): Entry => {
    const beside = sides.filter(Boolean).map(list.word);
    return { at, words: words.map(({ text }) => list.word(text)), sides, beside, ones: onesOf([runTogether(key), coreTogether(words)]) };
  });
  const nearest = nearestNames(
    entries.map((entry) => entry.words),
    list.size,
  );
  return ({ words, sides, together, cut }) => {
    const ones = onesOf([together, coreTogether(words)]);
    const found: FuzzyName[] = [];
    for (const near of nearest(words)) {
      const entry = entries[near.at];
      const byWords = likeness(words, entry.words, entry.beside, cut);
      const doubt = sideDoubt(sides, entry.sides);
      let { whole } = byWords;
      let score = byWords.score - doubt;
      if (!whole) {
        // words may have been run together or taken apart
        const one = Math.max(asOne(ones[0], entry.ones[0]), asOne(ones[1], entry.ones[1]) - doubt);
        whole = one > score;
        score = Math.max(one, score);
      }
      // a name may have been found in two spellings
      if (!found.some((other) => other.at === entry.at && other.score >= score)) rankIn(found, { at: entry.at, score, whole }, ALL);
    }
    return found.filter(({ at }, i) => found.findIndex((other) => other.at === at) === i);
  };
};
