// Which cell styles show a number as a day or a time: the built-in formats 14 to 22 and 45 to 47, and own ones with day, month or year letters.
import { attribute, elements } from './xml';

export type DateKind = 'day' | 'moment' | 'time';

const BUILT_IN: Readonly<Record<number, DateKind>> = {
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'day',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'moment',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** Letters of the format outside quotation, escapes and `[Red]`, `[$-40B]`. */
const kindOfCode = (code: string): DateKind | null => {
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase();
  const day = /[yd]/.test(letters) || /(^|[^h:])\bm{1,5}\b(?!:)/.test(letters);
  const time = /[hs]/.test(letters);
  if (!day && !time) return null;
  if (day) return time ? 'moment' : 'day';
  return 'time';
};

/** kind by the index of a style, as `s` of a cell names it */
export const dateStyles = (styles: string): readonly (DateKind | null)[] => {
  const codes = new Map<number, DateKind | null>();
  for (const { tag } of elements(styles, 'numFmt')) codes.set(Number(attribute(tag, 'numFmtId')), kindOfCode(attribute(tag, 'formatCode') ?? ''));
  const [formats] = elements(styles, 'cellXfs');
  return [...elements(formats?.inner ?? '', 'xf')].map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return codes.has(id) ? (codes.get(id) ?? null) : (BUILT_IN[id] ?? null);
  });
};
