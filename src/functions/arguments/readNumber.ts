import { FunctionError } from '../functionError';
import type { ArgumentKind, Place } from './argument';
import { isBlank } from './isBlank';
import { isErrorValue } from './isErrorValue';
import { numberText } from './numberText';
import { secondsText } from './secondsText';
import { shown } from './shown';

export type NumberKind = Exclude<ArgumentKind, 'text' | 'any'>;

/** what has no unit but its own, so that a percentage says nothing */
const isPlain = (kind: NumberKind): boolean => kind !== 'number' && kind !== 'share' && kind !== 'confidence';
const notRead = (kind: NumberKind) => (kind === 'seconds' ? 'not_a_duration' : 'not_a_number');

const fromText = (text: string, kind: NumberKind, place: Place): number => {
  const at = { ...place, value: shown(text) };
  const seconds = kind === 'seconds' ? secondsText(text) : null;
  if (seconds === 'two_parts') throw new FunctionError('two_part_time', at);
  if (seconds !== null) return seconds;
  const read = numberText(text);
  if (read === null) throw new FunctionError(notRead(kind), at);
  if (read === 'ambiguous') throw new FunctionError('ambiguous', at);
  if (read.percent && isPlain(kind)) throw new FunctionError('percentage', at);
  return read.value;
};

/** The number in a cell, null where it is blank. What is no number, or not one of its kind, is an error that names the place. */
export const readNumber = (raw: unknown, kind: NumberKind, place: Place): number | null => {
  if (isBlank(raw)) return null;
  const at = { ...place, value: shown(raw) };
  if (isErrorValue(raw)) throw new FunctionError('error_value', at);
  if (typeof raw !== 'number' && typeof raw !== 'string') throw new FunctionError(notRead(kind), at);
  const value = typeof raw === 'number' ? raw : fromText(raw, kind, place);
  if (!Number.isFinite(value)) throw new FunctionError('not_a_number', at);
  if (kind === 'confidence' && !(value > 0 && value < 1)) throw new FunctionError('confidence', at);
  if (value < 0 && kind !== 'number' && kind !== 'amount') throw new FunctionError('negative', at);
  if (value > 1 && kind === 'share') throw new FunctionError('share', at);
  if (kind === 'whole' && !Number.isInteger(value)) throw new FunctionError('whole', at);
  return value;
};
