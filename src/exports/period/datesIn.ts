// Dates inside a line or a file name, in their order: `visits_2026-01-01_2026-03-31.csv`, `Report Start: December 6, 2025, 12:00 AM`, `2026-Q1`.
import { type DayOrder, readDate } from '../columnStyle/readDate';

const YEAR = '(?:19|20|21)\\d\\d';
const PATTERNS: readonly string[] = [
  `${YEAR}([-_./])\\d{1,2}\\1\\d{1,2}`, // 2026-01-31
  `${YEAR}[01]\\d[0-3]\\d`, // 20260131
  `\\d{1,2}([-_./])\\d{1,2}\\2${YEAR}`, // 31.1.2026
  `\\p{L}{3,12}\\.?[\\s-]\\d{1,2},?[\\s-]${YEAR}`, // December 6, 2025 and Feb-1-2025
  `\\d{1,2}\\.?[\\s-](?:de\\s)?\\p{L}{3,12}\\.?[\\s-](?:de\\s)?${YEAR}`, // 6 December 2025, 6 de diciembre de 2025
  `${YEAR}[-_ ]?Q[1-4]`,
];
const ANY = new RegExp(PATTERNS.map((pattern) => `(?<![\\d\\p{L}])(?:${pattern})(?![\\d\\p{L}])`).join('|'), 'giu');
const QUARTER = new RegExp(`^(${YEAR})[-_ ]?Q([1-4])$`, 'i');

const quarter = (year: number, n: number): readonly string[] => {
  const iso = (month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  return [iso(n * 3 - 3, 1), iso(n * 3, 0)];
};

const readFound = (found: string, order: DayOrder): readonly string[] => {
  const asQuarter = QUARTER.exec(found);
  if (asQuarter) return quarter(Number(asQuarter[1]), Number(asQuarter[2]));
  const named = /\p{L}/u.test(found) ? found.replace(/-/g, ' ') : found.replace(/_/g, '-');
  const moment = readDate(named, order) ?? readDate(named, order === 'dmy' ? 'mdy' : 'dmy');
  return moment ? [moment.date] : [];
};

export const datesIn = (text: string, order: DayOrder): readonly string[] =>
  [
    ...text
      .normalize('NFC')
      .replace(/_(?=\p{L})|(?<=\p{L})_/gu, ' ')
      .matchAll(ANY),
  ].flatMap(([found]) => readFound(found, order));
