// `12/6/2025` read month first is 2025-12-06, read day first 2025-06-12; `6.12.2025` can only be day first.
import { monthOfName } from './monthNames';
import { readTime } from './readTime';

export type DayOrder = 'dmy' | 'mdy';
export interface ReadMoment {
  readonly date: string;
  /** seconds of the day, where the cell holds a time */
  readonly seconds?: number;
}

const TIME = '(?:(?:T|,?\\s+(?:at\\s+|klo\\s+)?)(\\d{1,2}[:.]\\d{2}.*))?';
const ISO = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const PARTS = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`, 'i');
const WEEKDAY = /^\p{L}{2,12}\.?,\s+/u;
const MONTH_FIRST = new RegExp(`^(\\p{L}+\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`, 'iu');
/** `6 de diciembre de 2025` too */
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\.?[\\s-](?:de\\s)?(\\p{L}+\\.?)[\\s-](?:de\\s)?(\\d{4})${TIME}$`, 'iu');

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900));
const two = (n: number): string => String(n).padStart(2, '0');

const momentOf = (year: number, month: number | null, day: number, time: string | undefined): ReadMoment | null => {
  if (month === null || month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (time === undefined) return { date };
  const seconds = readTime(time);
  return seconds === null ? null : { date, seconds };
};

const readNamed = (text: string): ReadMoment | null => {
  const words = text.replace(WEEKDAY, '');
  const first = MONTH_FIRST.exec(words);
  if (first) return momentOf(Number(first[3]), monthOfName(first[1]), Number(first[2]), first[4]);
  const second = DAY_FIRST.exec(words);
  return second ? momentOf(Number(second[3]), monthOfName(second[2]), Number(second[1]), second[4]) : null;
};

export const readDate = (cell: string, order: DayOrder): ReadMoment | null => {
  const text = cell
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  const iso = ISO.exec(text);
  if (iso) return momentOf(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[5]);
  const compact = COMPACT.exec(text);
  if (compact) return momentOf(Number(compact[1]), Number(compact[2]), Number(compact[3]), undefined);
  const parts = PARTS.exec(text);
  if (!parts) return readNamed(text);
  const [, a, mark, b, year, time] = parts;
  if (mark === '.' && order === 'mdy') return null;
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  return momentOf(fullYear(year), Number(month), Number(day), time);
};
