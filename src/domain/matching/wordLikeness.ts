// How surely one word is a way to write another, 0 to 1: 'kasiktek' for 'kaskitek' (two letters swapped) 0.96, 'tekn' for 'tekniikka' 0.9.
import { editDistance } from './editDistance';
import type { NameWord } from './vocabulary';

/** What one slip leaves of a long word. Swapped neighbours and doubled letters are what slips look like. */
const LIKELY = 0.96;
const MISSING = 0.94;
/** Another letter is what another company looks like. */
const OTHER = 0.89;
/** Letters that mean something in Finnish: "Saari" is not "Sari", and "Mäkelän" may be another company than "Mäkelä". */
const MEANT = 0.86;
/** By length: the shorter, the likelier it is another word. */
const SHORTER = [0.45, 0.45, 0.45, 0.45, 0.45, 0.1, 0.05, 0.05];

const oneSlip = (short: string, long: string): number => {
  let at = 0;
  while (short[at] === long[at]) at++;
  const [letter, next] = [long[at], long[at + 1]];
  if (short.length === long.length) return short[at] === next && short[at + 1] === letter ? LIKELY : OTHER;
  const doubled = letter === next || letter === long[at - 1];
  if (doubled ? long.length < 8 && /[aeiouy]/.test(letter) : at === short.length && /[ns]/.test(letter)) return MEANT;
  return doubled ? LIKELY : MISSING;
};

/** What is left of a text after slips; 0 where there are too many. */
export const slips = (a: string, b: string): number => {
  if (a.length > b.length) return slips(b, a);
  // most pairs of words have nothing in common, and their beginnings tell at once
  if (a[0] !== b[0] && a[0] !== b[1] && a[1] !== b[0] && (a[1] !== b[1] || a[2] !== b[2])) return 0;
  const most = b.length > 12 ? 3 : b.length > 6 ? 2 : b.length > 3 ? 1 : 0;
  const edits = editDistance(a, b, most);
  // "Rauhankatu 12" is not "Rauhankatu 14"
  if (edits > most || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return 0;
  const first = a[0] === b[0] ? 0 : 0.06;
  if (edits < 2) return edits === 0 ? 1 : oneSlip(a, b) - (SHORTER[b.length] || 0) - first;
  return (b.length > 9 ? 0.84 : b.length > 7 ? 0.8 : 0.7) - 0.06 * (edits - 2) - first;
};

const SHORT = 0.88;
const UNLIKELY = 0.6;

/** `cut`: the word ends a name that was cut off. Only common words are shortened: "Tekn." is no "Teknokaski". */
export const wordLikeness = (word: NameWord, other: NameWord, cut: boolean): number => {
  const [a, b] = [word.text, other.text];
  if (b.startsWith(a) && !/\d/.test(b) && (cut || a.length > 2)) return cut || other.weight < 0.6 ? SHORT : UNLIKELY;
  if (b.length > 2 && a.startsWith(b)) return UNLIKELY;
  return slips(a, b);
};
