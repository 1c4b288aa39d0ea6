import { FunctionError } from '../functionError';
import type { ArgumentDef, Place } from './argument';
import { isBlank } from './isBlank';
import { isDate } from './isDate';
import { isErrorValue } from './isErrorValue';
import { readNumber } from './readNumber';
import { shown } from './shown';

/** What a by-row function sees of a cell: null = blank; a date is only known to be one. */
export type Read = number | string | boolean | { readonly date: true } | null;

const DATE = { date: true } as const;

/** A cell by the kind of its argument. */
export const readCell = (raw: unknown, { kind }: ArgumentDef, place: Place): Read => {
  if (kind !== 'text' && kind !== 'any') return readNumber(raw, kind, place);
  if (isBlank(raw)) return null;
  if (isErrorValue(raw)) throw new FunctionError('error_value', { ...place, value: shown(raw) });
  if (typeof raw === 'string') return raw;
  if (kind === 'text' && typeof raw === 'number') return String(raw);
  if (kind === 'any' && (typeof raw === 'number' || typeof raw === 'boolean')) return raw;
  if (kind === 'any' && isDate(raw)) return DATE;
  throw new FunctionError('not_a_text', { ...place, value: shown(raw) });
};
