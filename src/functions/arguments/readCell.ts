import { FunctionError } from '../functionError';
import type { ArgumentKind, Place } from './argument';
import { isBlank } from './isBlank';
import { isDate } from './isDate';
import { isErrorValue } from './isErrorValue';
import { readNumber } from './readNumber';

/** What a function sees of a cell: null = blank; a date is only known to be one. */
export type Read = number | string | boolean | { readonly date: true } | null;

/** A cell by the kind of its argument. */
export const readCell = (raw: unknown, kind: ArgumentKind, where: () => Place): Read => {
  if (kind !== 'text' && kind !== 'any') return readNumber(raw, kind, where);
  if (isBlank(raw)) return null;
  if (isErrorValue(raw)) throw new FunctionError('error_value', where());
  if (typeof raw === 'string') return raw;
  if (kind === 'text' && typeof raw === 'number') return String(raw);
  if (kind === 'any' && (typeof raw === 'number' || typeof raw === 'boolean')) return raw;
  if (kind === 'any' && isDate(raw)) return { date: true };
  throw new FunctionError('not_a_text', where());
};
