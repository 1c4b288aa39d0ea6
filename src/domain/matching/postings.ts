// What a name can be found by: its words, and of every word its runs of three letters. For each of these the names that have it lie in two flat
// arrays: 60,000 small arrays would take longer to build than to use. Of two names one has a run: it weighs ln(1 + 2/1)^2 = 1.21; both have
// another: ln(2)^2 = 0.48.
import { RUNS, runsOf } from './runsOf';
import type { NameWord } from './vocabulary';

export interface Postings {
  /** names[starts[mark]] to names[starts[mark + 1] - 1] have the mark: a run below RUNS, a word from there on */
  readonly starts: Int32Array;
  readonly names: Int32Array;
  /** how much it says that two names share the mark */
  readonly weights: Float32Array;
  /** 1 / length of each name as a vector of its runs */
  readonly scales: Float32Array;
}
type Names = readonly (readonly NameWord[])[];

const visitMarks = (names: Names, visit: (mark: number, at: number, word: NameWord) => void): void => {
  names.forEach((words, at) => {
    for (const word of words) {
      for (const run of runsOf(word.text)) visit(run, at, word);
      visit(RUNS + word.id, at, word);
    }
  });
};

export const postings = (list: Names, wordCount: number): Postings => {
  const marks = RUNS + wordCount;
  const starts = new Int32Array(marks + 1);
  visitMarks(list, (mark) => {
    starts[mark + 1]++;
  });
  for (let mark = 0; mark < marks; mark++) starts[mark + 1] += starts[mark];
  const ends = starts.slice();
  const names = new Int32Array(starts[marks]);
  const weights = new Float32Array(marks);
  for (let run = 0; run < RUNS; run++) weights[run] = Math.log(1 + list.length / Math.max(1, starts[run + 1] - starts[run])) ** 2;
  const scales = new Float32Array(list.length);
  visitMarks(list, (mark, at, word) => {
    names[ends[mark]++] = at;
    // a word says as much as all its runs
    if (mark < RUNS) scales[at] += weights[mark] * word.weight;
    else if (weights[mark] === 0) for (const run of runsOf(word.text)) weights[mark] += weights[run];
  });
  for (let at = 0; at < list.length; at++) scales[at] = 1 / Math.sqrt(scales[at] || 1);
  return { starts, names, weights, scales };
};
