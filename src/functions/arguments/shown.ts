import { isDate } from './isDate';

const LONGEST = 40;

/** A value as an error message quotes it; a date only as its kind, put into words with the sentence. */
export const shown = (value: unknown): string => {
  if (isDate(value)) return DATE_SHOWN;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return String(value);
  const text = value.trim();
  return text.length > LONGEST ? `"${text.slice(0, LONGEST)}…"` : `"${text}"`;
};

export const DATE_SHOWN = '{date}';
