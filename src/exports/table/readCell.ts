// One cell to one value; `undefined` means that it cannot be read. Text is never altered, so `=x`, `00123` and `2-10` arrive as they are.
import { type DayOrder, readDate } from '../columnStyle/readDate';
import { readDuration } from '../columnStyle/readDuration';
import { type NumberStyle, readNumber } from '../columnStyle/readNumber';
import { readTime } from '../columnStyle/readTime';
import type { Reading } from '../formats/types';
import type { Value } from '../types';
import { readDomain } from './readDomain';

export interface CellStyle {
  readonly reading: Reading;
  readonly numbers: NumberStyle;
  readonly order: DayOrder;
  readonly words: Readonly<Record<string, string>>;
}

const trimSpaces = (cell: string): string => cell.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
/** Some tools guard `+358 ...` with an apostrophe so that spreadsheets leave it alone; the guard is no part of the text. */
const unguarded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);

const readMoment = (cell: string, time: string | null, order: DayOrder): Value | undefined => {
  const moment = readDate(cell, order);
  if (!moment) return undefined;
  const seconds = moment.seconds ?? (time === null ? undefined : (readTime(time) ?? undefined));
  return seconds === undefined ? { date: moment.date } : { date: moment.date, seconds };
};
const readDay = (cell: string, order: DayOrder): Value | undefined => {
  const moment = readDate(cell, order);
  return moment ? { date: moment.date } : undefined;
};
const readWord = (cell: string, words: Readonly<Record<string, string>>): string => {
  const word = cell.trim().toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : word;
};

export const readCell = (cell: string, time: string | null, style: CellStyle): Value | undefined => {
  switch (style.reading) {
    case 'text':
      return unguarded(trimSpaces(cell));
    case 'identifier':
      return unguarded(cell.trim());
    case 'word':
      return readWord(cell, style.words);
    case 'domain':
      return readDomain(cell) ?? undefined;
    case 'date':
      return readDay(cell, style.order);
    case 'moment':
      return readMoment(cell, time, style.order);
    case 'seconds':
      return readDuration(cell, style.numbers) ?? undefined;
    default:
      return readNumber(cell, style.numbers) ?? undefined;
  }
};
