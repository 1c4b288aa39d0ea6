import type { Result } from '../functions/cellValue';
import { FunctionError } from '../functions/functionError';
import { durationArguments, functions } from '../functions/registry';
import { type SpokenCell, speakError, speakResult } from '../functions/speak';
import { isWords } from '../functions/words';
import type { Lang } from '../text/lang';
import { isLang, langOfLocale } from './spokenLang';
import { isDate } from './workbook/isDate';

/** What a service answers; '' where it is missing or refuses, as it may inside a cell. */
const ask = (question: () => string | null): string => {
  try {
    return question() ?? '';
  } catch {
    return '';
  }
};

const cellLang = (): Lang => {
  const chosen = ask(() => PropertiesService.getDocumentProperties().getProperty('lang'));
  return isLang(chosen) ? chosen : langOfLocale(ask(() => SpreadsheetApp.getActive().getSpreadsheetLocale()));
};

const holdsWord = (result: Result): boolean => {
  if (!Array.isArray(result)) return isWords(result);
  // plain loops: this passes over every cell of every answer
  for (let row = 0; row < result.length; row++) {
    const line = result[row];
    for (let column = 0; column < line.length; column++) if (typeof line[column] === 'object') return true;
  }
  return false;
};

const YEAR = 366 * 86_400;

/** The moment from which a duration cell counts: 1899-12-30 00:00 in the spreadsheet's zone, which kept local mean time then; else the script's. */
const durationZero = (): number => {
  const utc = Date.UTC(1899, 11, 30);
  const clock = ask(() => Utilities.formatDate(new Date(utc), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'));
  if (clock === '') return new Date(1899, 11, 30).getTime();
  const [year, month, day, hour, minute, second] = clock.split(/\D/).map(Number);
  return 2 * utc - Date.UTC(year, month - 1, day, hour, minute, second);
};

/** Duration cells as seconds; a Date of later years is no duration and stays one. */
const withSeconds = (value: unknown): unknown => {
  let zero: number | null = null;
  const seconds = (cell: unknown): unknown => {
    if (!isDate(cell)) return cell;
    if (zero === null) zero = durationZero();
    const length = Math.round((cell.getTime() - zero) / 1000);
    return Math.abs(length) < YEAR ? length : cell;
  };
  return Array.isArray(value) ? value.map((line) => (Array.isArray(line) ? line.map(seconds) : seconds(line))) : seconds(value);
};

const argumentsOf = (name: string, args: ArrayLike<unknown>): unknown[] =>
  Array.from(args, (value, at) => (durationArguments[name]?.includes(at) ? withSeconds(value) : value));

/** Every custom function is called through here. Only a word, an error or a duration cell costs a service call, since cells are many. */
export function cell(name: string, args: ArrayLike<unknown>): SpokenCell | SpokenCell[][] {
  try {
    const result = functions[name](...argumentsOf(name, args));
    return holdsWord(result) ? speakResult(result, cellLang()) : (result as SpokenCell | SpokenCell[][]);
  } catch (error) {
    if (error instanceof FunctionError) throw new Error(speakError(error, cellLang()));
    throw error;
  }
}
