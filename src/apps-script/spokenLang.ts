import { LANGS, type Lang } from '../text/lang';
import { readProperty } from './properties';

export const isLang = (word: string): word is Lang => (LANGS as readonly string[]).indexOf(word) >= 0;

/** Language of a locale such as `fi_FI` or `fi`: ours where we speak it, else English. */
export const langOfLocale = (locale: string): Lang => {
  const word = locale.slice(0, 2).toLowerCase();
  return isLang(word) ? word : 'en';
};

/** A trigger's event; before anyone has agreed to anything its mode is NONE. */
export interface OpenEvent {
  readonly authMode?: unknown;
}

const userLang = (): Lang => langOfLocale(Session.getActiveUserLocale());

/** The workbook's language where it may be read, else the user's. */
export function langFor(event: OpenEvent | undefined): Lang {
  if (!event || String(event.authMode) === 'NONE') return userLang();
  const lang = readProperty('lang') ?? '';
  return isLang(lang) ? lang : userLang();
}
