// The delimiter is the one under which a header of a known table appears; `sep=;` in the first line settles it.
import { type Delimiter, firstRecords } from '../decode/parseRecords';
import type { Slices } from '../slices';
import { findHeader } from './findHeader';

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ',', '|'];
const PREVIEW = 70;

const stated = (text: string): Delimiter | null => {
  const found = /^"?sep=([\t;,|])"?\s*(\n|$)/i.exec(text.slice(0, 20));
  return found ? (found[1] as Delimiter) : null;
};

const mostFrequent = (text: string): Delimiter => {
  const head = text.slice(0, 5000);
  const count = (delimiter: Delimiter) => head.split(delimiter).length;
  return CANDIDATES.reduce((best, next) => (count(next) > count(best) ? next : best));
};

export function* chooseDelimiter(text: string): Slices<Delimiter> {
  const said = stated(text);
  if (said) return said;
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const score = findHeader(firstRecords(text, delimiter, PREVIEW))?.score ?? 0;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
    yield CANDIDATES.indexOf(delimiter) / CANDIDATES.length;
  }
  return best?.delimiter ?? mostFrequent(text);
}
