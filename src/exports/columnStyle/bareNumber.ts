// `12,50 €` is a bare 12,50 marked €; `−3,4 %` is a bare -3,4 with a percent sign. Which mark is the decimal one is not decided here.
import { currencyOfMark } from './currencyOfMark';

const KRONA = /^kr\.?$/i; // Swedish, Norwegian or Danish: the file must say which

export interface BareNumber {
  /** digits with their marks, ASCII minus, every kind of space as one plain space */
  readonly digits: string;
  readonly percent: boolean;
  readonly currency: string | null;
}

const plain = (cell: string): string =>
  cell
    .replace(/[\u00a0\u202f\u2007\u2009]/g, ' ')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/\u2019/g, "'")
    .trim();

/** null: not a number with at most one mark around it */
export const bareNumber = (cell: string): BareNumber | null => {
  const parts = /^([+-]?)([^\d+\-.,]*)([+-]?[\d.,][\d ., ']*(?:e[+-]?\d+)?)(.*)$/i.exec(plain(cell));
  if (!parts) return null;
  const [, sign, before, middle, after] = parts;
  const marks = [before.trim(), after.trim()].filter((mark) => mark !== '');
  const percent = marks.includes('%');
  if (marks.length > 1) return null;
  const currency = percent || marks.length === 0 ? null : currencyOfMark(marks[0]);
  if (marks.length === 1 && !percent && currency === null && !KRONA.test(marks[0])) return null;
  return { digits: sign + middle.trim(), percent, currency };
};
