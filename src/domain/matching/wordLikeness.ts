// How surely one word is a way to write another, 0 to 1: 'kasiktek' for 'kaskitek' (two letters swapped) 0.96, 'tekn' for 'tekniikka' 0.9.
import { editDistance } from './editDistance';
import { DIGIT, mayBeSlips } from './letters';
import type { NameWord } from './vocabulary';

/** How many slips a text of this length may have. */
export const slipsIn = (length: number): number => (length > 12 ? 3 : length > 6 ? 2 : length > 3 ? 1 : 0);

/** Swapped neighbours and doubled letters are what slips look like; another letter is what another company looks like. */
const oneSlip = (short: string, long: string): number => {
  let at = 0;
  while (short[at] === long[at]) at++;
  const size = long.length > 7 ? 0 : long.length > 5 ? 1 : long.length > 4 ? 2 : 3; // the shorter, the likelier it is another word
  if (short.length === long.length) {
    return short[at] === long[at + 1] && short[at + 1] === long[at] ? [0.96, 0.95, 0.9, 0.5][size] : [0.93, 0.89, 0.8, 0.5][size];
  }
  // Finnish and Swedish genitives: "Mäkelän" may be another company than "Mäkelä"
  if (at === short.length && (long[at] === 'n' || long[at] === 's')) return 0.86;
  return long[at] === long[at - 1] || long[at] === long[at + 1] ? [0.96, 0.95, 0.9, 0.5][size] : [0.94, 0.91, 0.85, 0.5][size];
};

/** What is left of a text after slips; 0 where there are too many. */
export const slips = (a: string, b: string): number => {
  const length = Math.max(a.length, b.length);
  const most = slipsIn(length);
  const edits = editDistance(a, b, most);
  if (edits > most) return 0;
  if (edits === 0) return 1;
  const first = a[0] === b[0] ? 0 : 0.06;
  if (edits === 1) return oneSlip(...(a.length < b.length ? ([a, b] as const) : ([b, a] as const))) - first;
  return (length > 9 ? 0.88 : length > 7 ? 0.82 : 0.7) - 0.06 * (edits - 2) - first;
};

/** `cut`: the word ends a name that was cut off. */
export const wordLikeness = (word: NameWord, other: NameWord, cut: boolean): number => {
  const [a, b] = [word.text, other.text];
  const digits = ((word.letters | other.letters) & DIGIT) !== 0;
  if (!digits && b.startsWith(a) && (cut || a.length > 2)) return cut ? 0.9 : other.weight > 0.6 ? 0.6 : a.length > 3 ? 0.9 : 0.8;
  if (!digits && b.length > 2 && a.startsWith(b)) return 0.6;
  return word.known || digits || !mayBeSlips(word.letters, other.letters, 2) ? 0 : slips(a, b);
};
