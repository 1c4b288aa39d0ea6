// A day in a sentence: '2026-03-31' stays so in English (it cannot be misread) and is '31.3.2026' in Finnish.
import type { Lang } from '../../text/lang';

export const isIso = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

export const isoText = (iso: string, lang: Lang): string => {
  if (lang === 'en') return iso;
  const [year, month, date] = iso.split('-').map(Number);
  return `${date}.${month}.${year}`;
};
