// Dates and times as people type them. Text that merely looks like one (`2-10`, `12.5` in Finnish) becomes one too: Sheets does that.
import type { Locale } from '../snapshot';
import { type DayParts, serialOfDay } from './serial';
import type { Typed, TypingPlace } from './typed';

interface Found {
  v: number;
  nf: string;
}
const DATE_FORMAT: Record<Locale, string> = { en_US: 'm/d/yyyy', fi_FI: 'd.m.yyyy' };
const TIME_FORMAT: Record<Locale, string> = { en_US: 'h:mm:ss', fi_FI: 'h.mm.ss' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** the format of a Date that a script puts into a cell without one */
export function dateFormatOf(locale: Locale, withTime: boolean): string {
  return withTime ? `${DATE_FORMAT[locale]} ${TIME_FORMAT[locale]}` : DATE_FORMAT[locale];
}

export function parseDate(text: string, place: TypingPlace): Typed | undefined {
  const trimmed = text.trim();
  const day = dayOf(trimmed, place);
  if (day) return day;
  const time = timeOf(trimmed, place.locale);
  if (time) return time;
  const both = /^(.+?),?\s+(\d{1,2}[:.]\d{2}.*)$/.exec(trimmed);
  const first = both && dayOf(both[1], place);
  const second = both && timeOf(both[2], place.locale);
  return first && second && second.v < 1 ? { v: first.v + second.v, nf: `${first.nf} ${second.nf}` } : undefined;
}

function dayOf(text: string, place: TypingPlace): Found | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return found({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, 'yyyy-mm-dd');
  return numericDay(text, place) ?? namedDay(text, place);
}

function numericDay(text: string, { locale, year }: TypingPlace): Found | undefined {
  const shape = locale === 'fi_FI' ? /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/ : /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
  const hit = shape.exec(text);
  if (!hit) return undefined;
  const [day, month] = locale === 'fi_FI' ? [Number(hit[1]), Number(hit[3])] : [Number(hit[3]), Number(hit[1])];
  return found({ year: hit[4] ? fullYear(hit[4]) : year, month, day }, DATE_FORMAT[locale]);
}

function namedDay(text: string, { locale, year }: TypingPlace): Found | undefined {
  const monthFirst = new RegExp(`^${MONTH}[ .-]*(\\d{1,2})(?:,? (\\d{4}))?$`, 'i').exec(text);
  const dayFirst = new RegExp(`^(\\d{1,2})[ .-]*${MONTH}(?:[ .,-]+(\\d{4}))?$`, 'i').exec(text);
  const monthYear = new RegExp(`^${MONTH}[ -](\\d{4})$`, 'i').exec(text);
  const [name, day, typedYear] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : dayFirst
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : monthYear
        ? [monthYear[1], '1', monthYear[2]]
        : [];
  if (!name) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return found({ year: typedYear ? Number(typedYear) : year, month, day: Number(day) }, DATE_FORMAT[locale]);
}

function timeOf(text: string, locale: Locale): Found | undefined {
  const shape = locale === 'fi_FI' ? /^(\d{1,4})[:.](\d{2})(?:[:.](\d{2}))?$/ : /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:\s*([ap])m)?$/i;
  const hit = shape.exec(text);
  if (!hit) return undefined;
  const [hours, minutes, seconds] = [Number(hit[1]), Number(hit[2]), Number(hit[3] ?? 0)];
  if (minutes > 59 || seconds >= 60 || (hit[4] && hours > 12)) return undefined;
  const half = hit[4] ? (hours % 12) + (/p/i.test(hit[4]) ? 12 : 0) : hours;
  return { v: (half * 3600 + minutes * 60 + seconds) / 86_400, nf: half >= 24 ? '[h]:mm:ss' : TIME_FORMAT[locale] };
}

const fullYear = (text: string): number => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

function found(parts: DayParts, nf: string): Found | undefined {
  const v = serialOfDay(parts);
  return v === undefined ? undefined : { v, nf };
}
