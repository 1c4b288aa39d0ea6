// The names of a list that share the rarest words and runs of three letters with another name, nearest first: to 'kasktek palvelu' of
// 'kaskitek palvelu' and 'lumivo palvelu' the first; palvelu alone finds no name, it only adds to what other words found.
import { postings } from './postings';
import { RUNS, runsOf } from './runsOf';
import type { NameWord, Vocabulary } from './vocabulary';

/** Places in the list of the nearest names; the array is used again by the next call. */
export type Nearest = (words: readonly NameWord[]) => readonly number[];

const MOST = 8;
/** Marks find new names, rarest first, until so many holders were met: the commoner ones hardly find a name that these did not. */
const HOLDERS = 300;
/** The commonest marks tell next to nothing and would cost most. */
const ENOUGH = 900;
/** Much farther than the nearest is too far. */
const FAR = 0.6;

export const nearestNames = (list: readonly (readonly NameWord[])[], { size, meantBy }: Vocabulary): Nearest => {
  const { starts, names, weights, scales } = postings(list, size);
  const sums = new Float32Array(list.length);
  const touched = new Int32Array(list.length);
  const marks: number[] = [];
  const shares: number[] = [];
  const ranks: number[] = [];
  const best: number[] = [];
  const cosines: number[] = [];
  let finders = 0;

  const insert = (mark: number, weight: number, finds: boolean): void => {
    const holders = starts[mark + 1] - starts[mark];
    if (holders === 0) return;
    if (finds) finders++;
    const rank = finds ? holders : holders + list.length;
    let place = marks.length;
    for (; place > 0 && ranks[place - 1] > rank; place--) {
      marks[place] = marks[place - 1];
      shares[place] = shares[place - 1];
      ranks[place] = ranks[place - 1];
    }
    marks[place] = mark;
    shares[place] = weights[mark] * weight;
    ranks[place] = rank;
  };

  /** A word of the list by itself; another by the words it may be misspelled for, or else by its runs. Rarest first, trades last. */
  const order = (words: readonly NameWord[]): void => {
    marks.length = 0;
    finders = 0;
    for (const word of words) {
      if (word.id >= 0) insert(RUNS + word.id, word.weight, !word.isTrade);
      else {
        const meant = word.known ? [] : meantBy(word.text);
        for (const one of meant) insert(RUNS + one.id, Math.min(one.weight, word.weight), !one.isTrade);
        if (meant.length === 0 && !word.isTrade) for (const run of runsOf(word.text)) insert(run, word.weight, true);
      }
    }
    if (finders === 0) finders = marks.length;
  };

  /** Adds up what is shared per name; how many names share anything. */
  const addUp = (): number => {
    let count = 0;
    let met = 0;
    for (let m = 0; m < marks.length && met < ENOUGH; m++) {
      const share = shares[m];
      const end = starts[marks[m] + 1];
      const finds = m < finders && met < HOLDERS;
      for (let p = starts[marks[m]]; p < end; p++) {
        const at = names[p];
        if (sums[at] !== 0) sums[at] += share;
        else if (finds) {
          sums[at] = share;
          touched[count++] = at;
        }
      }
      met += end - starts[marks[m]];
    }
    return count;
  };

  return (words) => {
    order(words);
    best.length = 0;
    for (let i = addUp() - 1; i >= 0; i--) {
      const at = touched[i];
      const cosine = sums[at] * scales[at];
      sums[at] = 0;
      if (best.length === MOST && cosine <= cosines[MOST - 1]) continue;
      let place = Math.min(best.length, MOST - 1);
      for (; place > 0 && cosines[place - 1] < cosine; place--) {
        best[place] = best[place - 1];
        cosines[place] = cosines[place - 1];
      }
      best[place] = at;
      cosines[place] = cosine;
    }
    while (best.length > 1 && cosines[best.length - 1] < FAR * cosines[0]) best.pop();
    return best;
  };
};
