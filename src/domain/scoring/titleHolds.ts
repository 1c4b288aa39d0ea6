// Whether a title holds one of the words that a rule names: 'CFO, *johtaja' holds for 'Talousjohtaja' and for 'Group CFO', not for
// 'Johtajan assistentti'. Words are whole; a star stands for more letters at that end.
import { plainLetters } from '../account/plainLetters';

const wordsOf = (text: string): string[] => text.split(/[^a-z0-9*]+/).filter((word) => word !== '' && word !== '*');
const plain = (text: string): string => plainLetters(text).replace(/\b([a-z])\./g, '$1');

const matches = (word: string, asked: string): boolean => {
  const [open, close] = [asked.charAt(0) === '*', asked.charAt(asked.length - 1) === '*'];
  const core = asked.replace(/\*/g, '');
  const at = open ? word.lastIndexOf(core) : word.indexOf(core);
  return core !== '' && at >= 0 && (open || at === 0) && (close || at + core.length === word.length);
};

const holdsPhrase = (title: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && title.some((_, from) => phrase.every((word, at) => from + at < title.length && matches(title[from + at], word)));

export const titleHolds = (title: string, asked: string): boolean => {
  const words = wordsOf(plain(title).replace(/\*/g, ' '));
  return asked.split(/[,;]/).some((phrase) => holdsPhrase(words, wordsOf(plain(phrase))));
};
