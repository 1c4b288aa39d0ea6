// The names of a list that a misspelled, shortened or cut name may mean, best first: of 'Kaskitek Palvelu' and 'Lumivo Palvelu' to
// 'Kasktek Palvelu' the first with a score of 0.956 and the second with one of 0.259, since only their trade is the same.
import { likeness } from './likeness';
import type { ListedName } from './listedName';
import { coreTogether, runTogether } from './nameKeys';
import { nearestNames } from './nearestNames';
import type { Sides } from './readName';
import { sideDoubt } from './sideDoubt';
import { DIGIT, lettersOf, type NameWord, type Vocabulary } from './vocabulary';
import { mayBeSlips, slips, slipsIn } from './wordLikeness';

export interface FuzzyName {
  readonly at: number;
  readonly score: number;
  /** every word of both names has its counterpart */
  readonly whole: boolean;
}
export interface AskedName {
  readonly words: readonly NameWord[];
  readonly sides: Sides;
  /** all of it run together */
  readonly together: string;
  /** its last word ends where the name was cut off */
  readonly cut: boolean;
}
interface AskedWhole extends AskedName {
  readonly core: OneWord;
  readonly all: OneWord;
}

/** A name as one word, in which a slip or a space more or less changes little. */
interface OneWord {
  readonly text: string;
  readonly letters: number;
}
interface Entry {
  readonly at: number;
  readonly words: readonly NameWord[];
  readonly sides: Sides;
  readonly beside: readonly NameWord[];
  /** without and with the words beside it */
  readonly core: OneWord;
  readonly all: OneWord;
}

const oneWord = (text: string): OneWord => ({ text, letters: lettersOf(text) });

const entryOf = ({ at, key, words, sides }: ListedName, { word }: Vocabulary): Entry => ({
  at,
  words: words.map(({ text }) => word(text)),
  sides,
  beside: [sides.country, sides.city, sides.group].filter((code) => code !== '').map(word),
  core: oneWord(coreTogether(words)),
  all: oneWord(runTogether(key)),
});

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const slipsOf = (a: OneWord, b: OneWord): number => {
  const length = Math.max(a.text.length, b.text.length);
  if (Math.abs(a.text.length - b.text.length) > slipsIn(length) || !mayBeSlips(a.letters, b.letters, 2 * slipsIn(length))) return 0;
  return ((a.letters | b.letters) & DIGIT) !== 0 && digitsOf(a.text) !== digitsOf(b.text) ? 0 : slips(a.text, b.text);
};

const compare = (asked: AskedWhole, entry: Entry): FuzzyName => {
  const { score, whole } = likeness(asked.words, entry.words, entry.beside, asked.cut);
  const doubt = sideDoubt(asked.sides, entry.sides);
  if (!whole && (entry.words.length !== asked.words.length || entry.beside.length > 0)) {
    // words may have been run together or taken apart
    const asOne = Math.max(slipsOf(asked.core, entry.core) - doubt, slipsOf(asked.all, entry.all));
    if (asOne > score - doubt) return { at: entry.at, score: asOne, whole: true };
  }
  return { at: entry.at, score: score - doubt, whole };
};

/** Each name once, best first. */
const insert = (found: FuzzyName[], one: FuzzyName): void => {
  let place = found.length;
  for (let i = 0; i < found.length; i++) {
    if (found[i].at !== one.at) continue;
    if (found[i].score >= one.score) return;
    place = i;
  }
  for (; place > 0 && found[place - 1].score < one.score; place--) found[place] = found[place - 1];
  found[place] = one;
};

export const fuzzyNames = (names: readonly ListedName[], list: Vocabulary): ((asked: AskedName) => FuzzyName[]) => {
  const entries = names.map((name) => entryOf(name, list));
  const nearest = nearestNames(
    entries.map((entry) => entry.words),
    list,
  );
  return (asked) => {
    const found: FuzzyName[] = [];
    const { words, sides, cut } = asked;
    const whole = { words, sides, cut, together: asked.together, core: oneWord(coreTogether(words)), all: oneWord(asked.together) };
    for (const place of nearest(asked.words)) insert(found, compare(whole, entries[place]));
    return found;
  };
};
