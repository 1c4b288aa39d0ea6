// Numbers and days as the language writes them.
import type { Lang } from '../text/lang';

const LOCALES: Record<Lang, string> = { en: 'en-GB', fi: 'fi-FI' };

export const showNumber = (lang: Lang, value: number): string => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);

/** '2026-01-05' is 5 Jan 2026 or 5.1.2026 in every time zone. */
export const showDay = (lang: Lang, day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: lang === 'fi' ? 'numeric' : 'short', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LOCALES[lang], options).format(Date.UTC(year, month - 1, date));
};
