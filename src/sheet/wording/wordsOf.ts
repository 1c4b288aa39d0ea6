// Values of a trigger's evidence or a Health line as words: {rows: 1200, start: '2026-01-01', of: null} is in Finnish
// {rows: '1 200', start: '1.1.2026', of: ''}. What is unknown is an empty text, which the sentence leaves out.
import type { Lang } from '../../text/lang';
import type { CellKind } from '../numberFormat';
import { isIso, isoText } from './isoText';
import { valueText } from './valueText';

export const wordsOf = (
  data: Readonly<Record<string, string | number | null>>,
  kinds: Readonly<Record<string, CellKind>>,
  lang: Lang,
): Readonly<Record<string, string>> => {
  const words: Record<string, string> = {};
  for (const name of Object.keys(data)) {
    const value = data[name];
    if (value === null) words[name] = '';
    else if (typeof value === 'string') words[name] = isIso(value) ? isoText(value, lang) : value;
    else words[name] = valueText(value, kinds[name] || 'count', lang);
  }
  return words;
};
