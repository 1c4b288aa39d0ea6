// Words that were run together or taken apart, put right by the words of the list: 'kuljetuskivilahti' -> kuljetus, kivilahti and
// 'kivi', 'lahti' -> kivilahti where the list has Kuljetus X and Kivilahti Y; a slip on top ('kuljetuskivilahit') is forgiven.
import type { NameWord, Vocabulary } from './vocabulary';

const SHORTEST = 3;

/** Where both parts are known; else beside the longest known part whose neighbour is a misspelled word. */
const splitWord = (word: string, { knows, meantBy }: Vocabulary): string[] => {
  let best = [word];
  let longest = 0;
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    const [front, behind] = parts.map(knows);
    if (front && behind) return parts;
    const known = front ? at : behind ? word.length - at : 0;
    if (known > longest && meantBy(parts[front ? 1 : 0]).length > 0) {
      best = parts;
      longest = known;
    }
  }
  return best;
};

const joins = (a: NameWord, b: NameWord, { knows, meantBy }: Vocabulary): boolean =>
  !(a.known && b.known) && (knows(a.text + b.text) || (!a.known && !b.known && meantBy(a.text + b.text).length > 0));

export const segment = (words: readonly NameWord[], list: Vocabulary): string[] => {
  const right: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text, known, meant } = words[i];
    if (i + 1 < words.length && joins(words[i], words[i + 1], list)) right.push(text + words[++i].text);
    else right.push(...(known || meant.length > 0 ? [text] : splitWord(text, list)));
  }
  return right;
};
