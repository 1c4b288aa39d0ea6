// The name as a company's page carries it: 'Oy Abilita Ab' is 'Abilita', 'Rotor GmbH & Co. KG' is 'Rotor'. Never stripped to nothing.
import { legalFormOf } from '../account/legalFormOf';
import { plainLetters } from '../account/plainLetters';

const LONGEST = 3; // 'Sp. z o.o.'
const folded = (words: readonly string[]): string =>
  words
    .map((word) => plainLetters(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .join(' ')
    .trim();
const isEmpty = (word: string): boolean => /^[^\p{L}\p{N}]*$/u.test(word) || plainLetters(word).trim() === 'and';

/** How many words at an end are one legal form: 0 = none. */
const formAt = (words: readonly string[], end: boolean): number => {
  for (let size = Math.min(LONGEST, words.length - 1); size > 0; size -= 1) {
    const place = legalFormOf(folded(end ? words.slice(-size) : words.slice(0, size)));
    if (place === 'both' || (end && place === 'end')) return size;
  }
  return 0;
};

export const nameWithoutForm = (name: string): string => {
  let words = name.trim().split(/\s+/);
  for (let before = -1; before !== words.length; ) {
    before = words.length;
    const behind = formAt(words, true);
    if (behind > 0) words = words.slice(0, -behind);
    while (behind > 0 && words.length > 1 && isEmpty(words[words.length - 1])) words = words.slice(0, -1);
    words = words.slice(formAt(words, false));
  }
  return words.join(' ').replace(/[\s,;]+$/, '');
};
