// Words of choice columns. They differ per language, the code does not: any supported language is understood on the way in.
import { LANGS, type Lang } from '../text/lang';
import { tabsText } from '../text/tabs';
import type { ChoiceId } from './types';

const codesOf = (choice: ChoiceId): readonly string[] => Object.keys(tabsText.en.choices[choice]);
const wordOf = (choice: ChoiceId, code: string, lang: Lang): string => (tabsText[lang].choices[choice] as Record<string, string>)[code];
const fold = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase();

/** The words of a list in the order in which it is offered. */
export const choiceWords = (choice: ChoiceId, lang: Lang): readonly string[] => codesOf(choice).map((code) => wordOf(choice, code, lang));

/** The word of one code; a code that is not of the list stays as it is. */
export const choiceWord = (choice: ChoiceId, code: string, lang: Lang): string => wordOf(choice, code, lang) || code;

/** The code of a word in any supported language, or of the code itself; null for anything else. */
export const choiceCode = (choice: ChoiceId, word: string): string | null => {
  const folded = fold(word);
  const found = codesOf(choice).find((code) => code === folded || LANGS.some((lang) => fold(wordOf(choice, code, lang)) === folded));
  return found === undefined ? null : found;
};
