// How surely one word is a way to write another, 0 to 1: 'kasiktek' for 'kaskitek' (two letters swapped) 0.96, 'tekn' for 'tekniikka' 0.9.
import { editDistance } from './editDistance';
import { DIGIT, type NameWord } from './vocabulary';

/** What a slip of one letter in a word of this length leaves: the shorter the word, the likelier it is another one. */
const byLength = (length: number, long: number, middle: number, short: number): number =>
  length >= 8 ? long : length >= 6 ? middle : length === 5 ? short : 0.5;

/** Swapped neighbours and doubled letters are what slips look like; another letter is what another company looks like. */
const oneSlip = (a: string, b: string): number => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (short[at] === long[at]) at++;
  const other = short.length === long.length;
  const likely = other ? short[at] === long[at + 1] && short[at + 1] === long[at] : long[at] === long[at - 1] || long[at] === long[at + 1];
  if (likely) return byLength(long.length, 0.96, 0.95, 0.9);
  return other ? byLength(long.length, 0.93, 0.89, 0.8) : byLength(long.length, 0.94, 0.91, 0.85);
};

/** How many slips a text of this length may have. */
export const slipsIn = (length: number): number => (length >= 13 ? 3 : length >= 7 ? 2 : length >= 4 ? 1 : 0);

/** What is left of a text after slips; 0 where there are too many. */
export const slips = (a: string, b: string): number => {
  const length = Math.max(a.length, b.length);
  const most = slipsIn(length);
  const edits = editDistance(a, b, most);
  if (edits > most) return 0;
  if (edits === 0) return 1;
  const first = a[0] === b[0] ? 0 : 0.06;
  if (edits === 1) return oneSlip(a, b) - first;
  return (length >= 10 ? 0.88 : length >= 8 ? 0.82 : 0.7) - 0.06 * (edits - 2) - first;
};

/** Every slip changes two letters at most, so that words which differ in more than six are not looked at. */
export const mayBeSlips = (a: number, b: number, most: number): boolean => {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count <= most;
};

const hasDigit = (word: NameWord): boolean => (word.letters & DIGIT) !== 0;

/** `cut`: the word ends a name that was cut off. */
export const wordLikeness = (word: NameWord, other: NameWord, cut: boolean): number => {
  const [a, b] = [word.text, other.text];
  if (a[0] === b[0]) {
    if (b.startsWith(a) && (cut || a.length > 2)) return hasDigit(other) ? 0 : cut ? 0.9 : other.weight > 0.6 ? 0.6 : a.length > 3 ? 0.9 : 0.8;
    if (b.length > 2 && a.startsWith(b)) return 0.6;
  }
  if (word.known || !mayBeSlips(word.letters, other.letters, 4) || hasDigit(word) || hasDigit(other)) return 0;
  return slips(a, b);
};
