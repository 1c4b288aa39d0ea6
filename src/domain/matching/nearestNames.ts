// The names of a list that share the rarest words and runs of three letters with another name, nearest first: to 'kasktek palvelu' of
// 'kaskitek palvelu' and 'lumivo palvelu' the first, since kaskitek, for which kasktek may be misspelled, is rarer than palvelu.
import { put } from './put';
import { rankIn, type Scored } from './ranked';
import { RUNS, runsOf } from './runsOf';
import type { NameWord } from './vocabulary';

/** A run of letters or a word: the names that have it and what it says that a name has it. */
interface Mark extends Scored {
  readonly names: readonly number[];
  readonly share: number;
}
interface Near extends Scored {
  readonly at: number;
}

const MOST = 8;
/** Marks find new names, rarest first, until so many holders were met: the commoner ones hardly find a name that these did not. */
const FINDING = 150;
/** The commonest marks tell next to nothing and would cost most. */
const TELLING = 600;
/** A name below this cosine is too far, */
const COSINE = 0.45;
/** and one much farther than the nearest: sisters are about as near as each other. */
const FAR = 0.5;

const NONE: readonly number[] = [];

export const nearestNames = (list: readonly (readonly NameWord[])[]): ((words: readonly NameWord[]) => Near[]) => {
  const holders = new Map<number, number[]>();
  list.forEach((words, at) => {
    for (const word of words) for (const mark of [RUNS + word.id, ...runsOf(word.text)]) put(holders, mark, at);
  });
  const holdersOf = (mark: number): readonly number[] => holders.get(mark) || NONE;
  /** Of 5,000 names one has the mark: 72.6; all have it: 0.48. */
  const rarity = (mark: number): number => Math.log(1 + list.length / (holdersOf(mark).length || 1)) ** 2;
  /** 1 / length of a name as a vector of its runs */
  const scales = list.map((words) => {
    let sum = 0;
    for (const word of words) for (const run of runsOf(word.text)) sum += word.weight * rarity(run);
    return 1 / Math.sqrt(sum);
  });
  const sums = new Float32Array(list.length);
  const touched = new Int32Array(list.length);

  return (words) => {
    const marks: Mark[] = [];
    let length = 0;
    const add = (mark: number, weight: number): void => {
      const names = holdersOf(mark);
      const share = weight * rarity(mark);
      length += share;
      rankIn(marks, { names, share, score: -names.length });
    };
    // a word of the list by itself, another by the words it may be misspelled for, or else by its runs
    for (const word of words) {
      const meant = word.id < 0 ? word.meant : [word];
      for (const one of meant) add(RUNS + one.id, one.weight * one.text.length);
      if (meant.length === 0) for (const run of runsOf(word.text)) add(run, word.weight);
    }
    let count = 0;
    let met = 0;
    for (const { names, share } of marks) {
      if (met > TELLING) break;
      for (const at of names) {
        if (sums[at] !== 0) sums[at] += share;
        else if (met < FINDING) {
          sums[at] = share;
          touched[count++] = at;
        }
      }
      met += names.length;
    }
    const best: Near[] = [];
    while (count > 0) {
      const at = touched[--count];
      const score = sums[at] * scales[at];
      sums[at] = 0;
      if (best.length < MOST || score > best[MOST - 1].score) rankIn(best, { at, score }, MOST);
    }
    return best.filter(({ score }) => best[0].score >= COSINE * Math.sqrt(length) && score >= FAR * best[0].score);
  };
};
