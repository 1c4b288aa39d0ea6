// The words of a list that a misspelled word may be, without comparing it to any: two words that are one slip apart are the same once the right
// letter is left out of each, 'kasktek' and 'kaskitek' without its i, 'kasiktek' and 'kaskitek' without their k's: kasitek.
// Every word is put down under the numbers (hashes) of itself and of what is left without each of its letters.
import type { NameWord } from './vocabulary';

const SHORTEST = 5;
const LONGEST = 40;
const BASE = 0x01000193;
const BUCKETS = 1 << 16;

const bucketOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & (BUCKETS - 1);

type Hashes = (text: string) => { readonly hashes: Int32Array; readonly count: number };

/** The array is used again by the next call. */
const hashReader = (): Hashes => {
  const powers = new Int32Array(LONGEST + 1).fill(1);
  for (let i = 1; i <= LONGEST; i++) powers[i] = Math.imul(powers[i - 1], BASE);
  const hashes = new Int32Array(LONGEST + 1);
  return (text) => {
    const { length } = text;
    if (length < SHORTEST || length > LONGEST) return { hashes, count: 0 };
    let behind = 0;
    for (let i = 0; i < length; i++) behind = (Math.imul(behind, BASE) + text.charCodeAt(i)) | 0;
    hashes[0] = behind;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      const power = powers[length - 1 - i];
      behind = (behind - Math.imul(code, power)) | 0;
      hashes[i + 1] = (Math.imul(before, power) + behind) | 0;
      before = (Math.imul(before, BASE) + code) | 0;
    }
    return { hashes, count: length + 1 };
  };
};

export const misspellings = (words: readonly NameWord[]): ((text: string) => NameWord[]) => {
  const read = hashReader();
  const starts = new Int32Array(BUCKETS + 1);
  const visit = (seen: (hash: number, at: number) => void): void => {
    words.forEach((word, at) => {
      const { hashes, count } = read(word.text);
      for (let i = 0; i < count; i++) seen(hashes[i], at);
    });
  };
  visit((hash) => {
    starts[bucketOf(hash) + 1]++;
  });
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] += starts[bucket];
  const ends = starts.slice();
  const standing = new Int32Array(starts[BUCKETS]);
  const owners = new Int32Array(starts[BUCKETS]);
  visit((hash, at) => {
    const place = ends[bucketOf(hash)]++;
    standing[place] = hash;
    owners[place] = at;
  });
  return (text) => {
    const found: NameWord[] = [];
    const { hashes, count } = read(text);
    for (let i = 0; i < count; i++) {
      const bucket = bucketOf(hashes[i]);
      for (let place = starts[bucket]; place < starts[bucket + 1]; place++) {
        if (standing[place] === hashes[i] && found.indexOf(words[owners[place]]) < 0) found.push(words[owners[place]]);
      }
    }
    return found;
  };
};
