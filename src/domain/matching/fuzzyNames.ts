// The names of a list that a misspelled, shortened or cut name may mean, best first: of 'Kaskitek Palvelu' and 'Lumivo Palvelu' to
// 'Kasktek Palvelu' the first with a score of 0.956; the second has only its trade in common and is not looked at.
import { likeness } from './likeness';
import type { ListedName } from './listedName';
import { coreOf, runTogether } from './nameKeys';
import { nearestNames } from './nearestNames';
import { rankIn, type Scored } from './ranked';
import type { ReadName } from './readName';
import { sideDoubt } from './sideDoubt';
import type { NameWord, Vocabulary } from './vocabulary';
import { slips } from './wordLikeness';

export interface FuzzyName extends Scored {
  readonly at: number;
  /** every word of both names has its counterpart */
  readonly whole: boolean;
}
interface Entry extends ReadName<NameWord> {
  readonly at: number;
  /** with two letters for its umlauts, of which the other spelling stands before it */
  readonly spelled: boolean;
  readonly beside: readonly NameWord[];
  /** all run together, and without what stands beside it */
  readonly together: string;
  readonly core: string;
}

/** `together`: the asked name run together. `cut`: it ends where it was cut off. */
type FindFuzzy = (asked: ReadName<NameWord>, together: string, cut: boolean) => FuzzyName[];

export const fuzzyNames = (names: readonly ListedName[], list: Vocabulary): FindFuzzy => {
  const entries = names.map(({ at, key, words, sides }, i): Entry => {
    const known = words.map(({ text }) => list.word(text));
    const spelled = i > 0 && names[i - 1].at === at;
    return { at, spelled, words: known, sides, beside: sides.filter(Boolean).map(list.word), together: runTogether(key), core: coreOf(words) };
  });
  const nearest = nearestNames(entries.map((entry) => entry.words));
  return ({ words, sides }, together, cut) => {
    const core = coreOf(words);
    const found: FuzzyName[] = [];
    const digraphs = /ae|oe|aa/.test(together);
    for (const near of nearest(words)) {
      const entry = entries[near.at];
      if (entry.spelled && !digraphs) continue;
      const doubt = sideDoubt(sides, entry.sides);
      let { score, whole } = likeness(words, entry.words, entry.beside, cut);
      score -= doubt;
      // words may have been run together or taken apart
      const split = whole || words.length === entry.words.length ? 0 : slips(core, entry.core) - doubt;
      const all = whole || entry.beside.length === 0 ? 0 : slips(together, entry.together);
      whole = whole || split > score || all > score;
      score = Math.max(score, split, all);
      rankIn(found, { at: entry.at, score, whole });
    }
    // a name may have been found in two spellings
    return found.filter(({ at }, i) => found.findIndex((other) => other.at === at) === i);
  };
};
