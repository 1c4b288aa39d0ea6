// How surely one word is a way to write another, 0 to 1: 'kasiktek' for 'kaskitek' (two letters swapped) 0.96, 'tekn' for 'tekniikka' 0.9.
import { editDistance } from './editDistance';
import { DIGIT, mayBeSlips } from './letters';
import type { NameWord } from './vocabulary';

/** How many slips a text of this length may have. */
export const slipsIn = (length: number): number => (length > 12 ? 3 : length > 6 ? 2 : length > 3 ? 1 : 0);

/** What one slip leaves of a word, by its length: the shorter, the likelier it is another word. */
const SIZE = [3, 3, 3, 3, 3, 2, 1, 1];
/** Swapped neighbours and doubled letters are what slips look like. */
const LIKELY = [0.96, 0.95, 0.9, 0.5];
const MISSING = [0.94, 0.91, 0.85, 0.5];
/** Another letter is what another company looks like. */
const OTHER = [0.89, 0.87, 0.8, 0.5];
/** Finnish and Swedish: "Mäkelän" may be another company than "Mäkelä". */
const GENITIVE = 0.86;

const oneSlip = (short: string, long: string): number => {
  let at = 0;
  while (short[at] === long[at]) at++;
  const [letter, next] = [long[at], long[at + 1]];
  const swap = short.length === long.length;
  const size = SIZE[long.length] || 0;
  if (swap ? short[at] === next && short[at + 1] === letter : letter === next || letter === long[at - 1]) return LIKELY[size];
  if (at === short.length && /[ns]/.test(letter)) return GENITIVE;
  return (swap ? OTHER : MISSING)[size];
};

/** What is left of a text after slips; 0 where there are too many. */
export const slips = (a: string, b: string): number => {
  if (a.length > b.length) return slips(b, a);
  const most = slipsIn(b.length);
  const edits = editDistance(a, b, most);
  if (edits > most) return 0;
  const first = a[0] === b[0] ? 0 : 0.06;
  if (edits < 2) return edits === 0 ? 1 : oneSlip(a, b) - first;
  return (b.length > 9 ? 0.84 : b.length > 7 ? 0.8 : 0.7) - 0.06 * (edits - 2) - first;
};

const SHORTENED = 0.88;
const NOT_SHORTENED = 0.6;

/** `cut`: the word ends a name that was cut off. Only common words are shortened: "Tekn." is no "Teknokaski". */
export const wordLikeness = (word: NameWord, other: NameWord, cut: boolean): number => {
  const [a, b] = [word.text, other.text];
  if (((word.letters | other.letters) & DIGIT) !== 0) return 0;
  if (b.startsWith(a) && (cut || a.length > 2)) return cut || other.weight < 0.6 ? SHORTENED : NOT_SHORTENED;
  if (b.length > 2 && a.startsWith(b)) return NOT_SHORTENED;
  return !mayBeSlips(word.letters, other.letters, 2) ? 0 : slips(a, b);
};
