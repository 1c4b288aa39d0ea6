// A number in a sentence: numberText(1234.5, 1, 'fi') = '1 234,5' with a no-break space, in English '1,234.5'.
import type { Lang } from '../../text/lang';
import { fixedText } from './fixedText';

const NO_BREAK_SPACE = '\u00A0';

/** Marks of numbers written the English way, in the language's way. */
export const withMarksOf = (english: string, lang: Lang): string =>
  lang === 'en'
    ? english
    : english.replace(/(\d)([,.])(?=\d)/g, (_all, digit: string, mark: string) => digit + (mark === ',' ? NO_BREAK_SPACE : ','));

export const numberText = (value: number, decimals: number, lang: Lang): string => withMarksOf(fixedText(value, decimals), lang);
