import { FunctionError } from '../functionError';
import type { ArgumentKind, Place } from './argument';
import { isBlank } from './isBlank';
import { isErrorValue } from './isErrorValue';
import { numberText } from './numberText';
import { shown } from './shown';

export type NumberKind = Exclude<ArgumentKind, 'text' | 'any'>;

const fromText = (text: string, kind: NumberKind, place: Place): number => {
  const at = { ...place, value: shown(text) };
  const read = numberText(text);
  if (read === null) throw new FunctionError('not_a_number', at);
  if (read === 'ambiguous') throw new FunctionError('ambiguous', at);
  if (read.percent && (kind === 'count' || kind === 'money')) throw new FunctionError('percentage', at);
  return read.value;
};

/** The number in a cell, null where it is blank. What is no number, or not one of its kind, is an error that names the place. */
export const readNumber = (raw: unknown, kind: NumberKind, place: Place): number | null => {
  if (isBlank(raw)) return null;
  const at = { ...place, value: shown(raw) };
  if (isErrorValue(raw)) throw new FunctionError('error_value', at);
  if (typeof raw !== 'number' && typeof raw !== 'string') throw new FunctionError('not_a_number', at);
  const value = typeof raw === 'number' ? raw : fromText(raw, kind, place);
  if (!Number.isFinite(value)) throw new FunctionError('not_a_number', at);
  if (kind === 'confidence' && !(value > 0 && value < 1)) throw new FunctionError('confidence', at);
  if (value < 0 && kind !== 'number') throw new FunctionError('negative', at);
  if (value > 1 && kind === 'share') throw new FunctionError('share', at);
  return value;
};
