// Which days of a span have something, one bit per day: days 3 and 40 of a span of 64 take two 32-bit words. Asking whether anything
// lies between two days needs no list of what happened.
import type { Day } from '../plan/types';

export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}
export const wordsOf = (span: DaySpan): number => Math.ceil((span.last - span.first + 1) / 32);

/** `base` = first word of the account's bits */
export const setDay = (bits: Uint32Array, base: number, span: DaySpan, day: Day): void => {
  if (day < span.first || day > span.last) return;
  const at = day - span.first;
  bits[base + (at >>> 5)] |= 1 << (at & 31);
};

export const hasDay = (bits: Uint32Array, base: number, span: DaySpan, day: Day): boolean => {
  if (day < span.first || day > span.last) return false;
  const at = day - span.first;
  return ((bits[base + (at >>> 5)] >>> (at & 31)) & 1) === 1;
};

export const anyDay = (bits: Uint32Array, base: number, span: DaySpan, from: Day, to: Day): boolean => {
  // at most the days of the span
  for (let day = Math.max(from, span.first); day <= Math.min(to, span.last); day += 1) if (hasDay(bits, base, span, day)) return true;
  return false;
};
