import type { HeaderLang } from '../formats/types';
import type { MatchedColumn } from '../recognise/matchColumns';

/** The language of most header names; null where the columns were found by their place. */
export const tableLanguage = (columns: readonly MatchedColumn[]): HeaderLang | null => {
  const counts = new Map<HeaderLang, number>();
  for (const { lang } of columns) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const unnamed = columns.filter(({ lang }) => lang === null).length;
  let best: HeaderLang | null = null;
  for (const [lang, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = lang;
  return best !== null && (counts.get(best) ?? 0) >= unnamed ? best : null;
};
