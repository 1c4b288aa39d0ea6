import { LANGS, type Lang } from '../text/lang';

export const isLang = (word: string): word is Lang => (LANGS as readonly string[]).indexOf(word) >= 0;

/** Language of a locale such as `fi_FI` or `fi`: ours where we speak it, else English. */
export const langOfLocale = (locale: string): Lang => {
  const word = locale.slice(0, 2).toLowerCase();
  return isLang(word) ? word : 'en';
};
