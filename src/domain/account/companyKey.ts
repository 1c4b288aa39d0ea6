import { legalFormOf } from './legalFormOf';
import type { FormPlace } from './legalForms';
import { plainLetters } from './plainLetters';

// The key under which spellings of one company meet: companyKey('Oy Abilita Ab') = companyKey('ABILITA') = 'abilita'.
// Folded, split at what is neither letter nor digit, legal forms stripped at both ends, repeatedly, but never to nothing.

// "B.V.", "A/S" and "S. A." are one word each: single letters joined by a dot or a slash
const joins = (between: string): boolean => /^[./]\s*$/.test(between);

const wordsOf = (folded: string): string[] => {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded)) return folded.split(' ');
  const words: string[] = [];
  const pattern = /[\p{L}\p{N}]+/gu;
  let end = 0;
  let single = false;
  for (let found = pattern.exec(folded); found !== null; found = pattern.exec(folded)) {
    const word = found[0];
    if (single && word.length === 1 && joins(folded.slice(end, found.index))) words[words.length - 1] += word;
    else words.push(word);
    single = word.length === 1;
    end = found.index + word.length;
  }
  return words;
};

const placeOf = (words: readonly string[], from: number, to: number): FormPlace | undefined => {
  if (to - from > 1 && words[from].length > 2) return undefined; // forms of several words begin short: "t mi", "sp z oo"
  return legalFormOf(to - from === 1 ? words[from] : words.slice(from, to).join(' '));
};

const LONGEST = 3;

const strip = (words: readonly string[]): readonly string[] => {
  let from = 0;
  let to = words.length;
  for (let before = -1; before !== to - from; ) {
    before = to - from;
    for (let size = Math.min(LONGEST, before - 1); size > 0 && before === to - from; size--) {
      if (placeOf(words, to - size, to) !== undefined) {
        to -= size;
        if (to - from > 1 && words[to - 1] === 'and') to--; // "GmbH & Co. KG"
      } else if (placeOf(words, from, from + size) === 'both') from += size;
    }
  }
  return words.slice(from, to);
};

export const companyKey = (name: string): string => {
  const folded = plainLetters(name);
  const words = wordsOf(folded);
  return words.length === 0 ? folded.trim() : strip(words).join(' ');
};
