// One cell to one value; `undefined` means that it cannot be read, null that it says "unknown". Text is never altered, so `=x`, `00123` and
// `2-10` arrive as they are.
import { choiceCode } from '../../tabs/choices';
import type { ChoiceId } from '../../tabs/types';
import { currencyOfMark } from '../columnStyle/currencyOfMark';
import { plainNumber } from '../columnStyle/plainNumber';
import { type DayOrder, type ReadMoment, readDate } from '../columnStyle/readDate';
import { readDuration } from '../columnStyle/readDuration';
import { readMonth } from '../columnStyle/readMonth';
import { type NumberStyle, readNumber } from '../columnStyle/readNumber';
import { readSerial } from '../columnStyle/readSerial';
import { readTime } from '../columnStyle/readTime';
import type { Reading } from '../formats/types';
import type { Value } from '../types';
import { readDomain } from './readDomain';

export interface CellStyle {
  readonly reading: Reading;
  readonly numbers: NumberStyle;
  readonly order: DayOrder;
  readonly words: Readonly<Record<string, string>>;
  /** days may be serial numbers of a spreadsheet */
  readonly serials: boolean;
  /** the list whose codes the column holds */
  readonly choice: ChoiceId | null;
}

const trimSpaces = (cell: string): string => cell.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
/** Some tools guard `+358 ...` with an apostrophe so that spreadsheets leave it alone; the guard is no part of the text. */
const unguarded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);

const dayOf = (cell: string, { order, serials }: CellStyle): ReadMoment | null => readDate(cell, order) ?? (serials ? readSerial(cell) : null);
const readMoment = (cell: string, time: string | null, style: CellStyle): Value | undefined => {
  const moment = dayOf(cell, style);
  if (!moment) return undefined;
  const seconds = moment.seconds ?? (time === null ? undefined : (readTime(time) ?? undefined));
  return seconds === undefined ? { date: moment.date } : { date: moment.date, seconds };
};
const dayValue = (date: string | null | undefined): Value | undefined => (date ? { date } : undefined);

const foldWord = (cell: string): string =>
  cell
    .trim()
    .replace(/[\s_\u00a0]+/g, ' ')
    .toLowerCase();

/** undefined: a word that the format does not know */
const known = (word: string, words: Readonly<Record<string, string>>): Value | undefined =>
  Object.hasOwn(words, word) ? words[word] || null : undefined;

const readWord = (cell: string, words: Readonly<Record<string, string>>): Value => known(foldWord(cell), words) ?? cell.trim().toLowerCase();
const readChoice = (cell: string, { words, choice }: CellStyle): Value | undefined => {
  const said = known(foldWord(cell), words);
  return said !== undefined ? said : ((choice && choiceCode(choice, cell)) ?? undefined);
};

export const readCell = (cell: string, time: string | null, style: CellStyle): Value | undefined => {
  switch (style.reading) {
    case 'text':
      return unguarded(trimSpaces(cell));
    case 'identifier':
      return unguarded(cell.trim());
    case 'any':
      return plainNumber(cell) ?? unguarded(trimSpaces(cell));
    case 'word':
      return readWord(cell, style.words);
    case 'choice':
      return readChoice(cell, style);
    case 'currency':
      return currencyOfMark(cell) ?? undefined;
    case 'domain':
      return readDomain(cell) ?? undefined;
    case 'date':
      return dayValue(dayOf(cell, style)?.date);
    case 'month':
      return dayValue(readMonth(cell, style.order) ?? (style.serials ? readSerial(cell)?.date.replace(/\d\d$/, '01') : null));
    case 'moment':
      return readMoment(cell, time, style);
    case 'seconds':
      return readDuration(cell, style.numbers) ?? undefined;
    default:
      return readNumber(cell, style.numbers) ?? undefined;
  }
};
