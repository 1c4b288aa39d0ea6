// The names of a list that share the rarest words and runs of three letters with another name, nearest first: to 'kasktek palvelu' of
// 'kaskitek palvelu' and 'lumivo palvelu' the first, since kaskitek, for which kasktek may be misspelled, is rarer than palvelu.
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
const FINDING = 200;
/** The commonest marks tell next to nothing and would cost most. */
const TELLING = 800;
/** Much farther than the nearest is too far. */
const FAR = 0.6;
const ALL = 99;

export const nearestNames = (list: readonly (readonly NameWord[])[], size: number): ((words: readonly NameWord[]) => Near[]) => {
  const holders: number[][] = [];
  for (let mark = RUNS + size; mark > 0; mark--) holders.push([]);
  list.forEach((words, at) => {
    for (const word of words) {
      holders[RUNS + word.id].push(at);
      for (const run of runsOf(word.text)) holders[run].push(at);
    }
  });
  /** Of 5,000 names one has the mark: 72.6; all have it: 0.48. */
  const rarity = (mark: number): number => Math.log(1 + list.length / holders[mark].length) ** 2;
  /** 1 / length of a name as a vector of its runs */
  const scales = list.map((words) => {
    let sum = 0;
    for (const word of words) for (const run of runsOf(word.text)) sum += word.weight * rarity(run);
    return 1 / Math.sqrt(sum);
  });

  /** A word of the list by itself; another by the words it may be misspelled for, or else by its runs. Rarest first. */
  const marksOf = (words: readonly NameWord[]): Mark[] => {
    const marks: Mark[] = [];
    const add = (mark: number, weight: number): void => {
      const names = holders[mark];
      if (names.length > 0) rankIn(marks, { names, share: weight * rarity(mark), score: -names.length }, ALL);
    };
    for (const word of words) {
      const meant = word.id < 0 ? word.meant : [word];
      for (const one of meant) add(RUNS + one.id, one.weight * one.text.length);
      if (meant.length === 0 && !word.isTrade) for (const run of runsOf(word.text)) add(run, word.weight);
    }
    return marks;
  };

  const sums = new Float32Array(list.length);
  return (words) => {
    const touched: number[] = [];
    let met = 0;
    for (const { names, share } of marksOf(words)) {
      if (met > TELLING) break;
      for (const at of names) {
        if (sums[at] === 0 && met < FINDING) touched.push(at);
        if (sums[at] !== 0 || met < FINDING) sums[at] += share;
      }
      met += names.length;
    }
    const best: Near[] = [];
    for (const at of touched) {
      const score = sums[at] * scales[at];
      sums[at] = 0;
      if (best.length < MOST || score > best[MOST - 1].score) rankIn(best, { at, score }, MOST);
    }
    return best.filter((near) => near.score >= FAR * best[0].score);
  };
};
