// The words of a list that a misspelled word may be, without comparing it to any: two words that are one slip apart are the same once the right
// letter is left out of each, 'kasktek' and 'kaskitek' without its i, 'kasiktek' and 'kaskitek' without one k each.
// Every word stands under the numbers (hashes) of itself and of what is left without each of its letters.
import { put } from './put';
import type { NameWord } from './vocabulary';

const SHORTEST = 5;
const BASE = 0x01000193;
const SMALL = 0x3fffffff; // small whole numbers are the fastest keys of a map

const hashesOf = (word: string): number[] => {
  const hashes: number[] = [];
  if (word.length < SHORTEST) return hashes;
  // 'abc' is a + b x BASE + c x BASE^2; without its first letter b + c x BASE
  let hash = 0;
  for (let i = word.length - 1; i > 0; i--) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  hashes.push((Math.imul(hash, BASE) + word.charCodeAt(0)) & SMALL, hash & SMALL);
  // from 'bc' to 'ac': a stands where b stood
  let power = 1;
  for (let i = 1; i < word.length; i++) {
    hash = (hash + Math.imul(word.charCodeAt(i - 1) - word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, BASE);
    hashes.push(hash & SMALL);
  }
  return hashes;
};

export const misspellings = (words: Iterable<NameWord>): ((text: string) => NameWord[]) => {
  const standing = new Map<number, NameWord[]>();
  for (const word of words) {
    for (const hash of hashesOf(word.text)) put(standing, hash, word);
  }
  return (text) => {
    const found: NameWord[] = [];
    for (const hash of hashesOf(text)) {
      for (const word of standing.get(hash) || []) if (found.indexOf(word) < 0) found.push(word);
    }
    return found;
  };
};
