import { FunctionError } from '../functionError';
import type { ArgumentKind, Place } from './argument';
import { isBlank } from './isBlank';
import { isErrorValue } from './isErrorValue';
import { numberText } from './numberText';
import { secondsText } from './secondsText';

export type NumberKind = Exclude<ArgumentKind, 'text' | 'any'>;
type Problem = Extract<FunctionError['code'], string>;

const MAY_BE_PERCENT = 'number share confidence';
const MAY_BE_NEGATIVE = 'number amount';
/** more than there are people; exact chances of far more would take longer than a cell may */
const MOST_CASES = 1e10;

/** a number, or why it is none */
const fromText = (text: string, kind: NumberKind): number | Problem => {
  const seconds = kind === 'seconds' ? secondsText(text) : null;
  if (seconds !== null) return seconds;
  const read = numberText(text);
  if (read === null) return 'not_a_number';
  if (read === 'ambiguous') return read;
  return read.percent && MAY_BE_PERCENT.indexOf(kind) < 0 ? 'percentage' : read.value;
};

const fromCell = (raw: unknown, kind: NumberKind): number | Problem => {
  if (isErrorValue(raw)) return 'error_value';
  const value = typeof raw === 'string' ? fromText(raw, kind) : raw;
  if (typeof value === 'string') return value as Problem;
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not_a_number';
  if (kind === 'confidence' && !(value > 0 && value < 1)) return 'confidence';
  if (value < 0 && MAY_BE_NEGATIVE.indexOf(kind) < 0) return 'negative';
  if (value > 1 && kind === 'share') return 'share';
  return kind === 'whole' && (value % 1 !== 0 || value > MOST_CASES) ? 'whole' : value;
};

/** The number in a cell, null where it is blank. What is no number, or not one of its kind, is an error that names the place. */
export const readNumber = (raw: unknown, kind: NumberKind, where: () => Place): number | null => {
  if (isBlank(raw)) return null;
  const value = fromCell(raw, kind);
  if (typeof value === 'number') return value;
  throw new FunctionError(value === 'not_a_number' && kind === 'seconds' ? 'not_a_duration' : value, where());
};
