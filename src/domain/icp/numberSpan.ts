// A size as lists write it: numberSpan('50–249') = [50, 249], numberSpan('250+') = [250, Infinity], numberSpan(120) = [120, 120].
// null = no number, or one that can be read in two ways ('1,234').
import type { IcpCell } from './types';

const SPACES = /(\d)[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g;
const SPAN = /^(\d+(?:[.,]\d+)?)\s*(?:(?:-|–|—|\.\.)\s*(\d+(?:[.,]\d+)?)|(\+))?$/;
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

const numberOf = (digits: string): number | null => (AMBIGUOUS.test(digits) && digits[0] !== '0' ? null : Number(digits.replace(',', '.')));

export const numberSpan = (cell: IcpCell): readonly [low: number, high: number] | null => {
  if (cell === null) return null;
  if (typeof cell === 'number') return [cell, cell];
  const found = SPAN.exec(cell.trim().replace(SPACES, '$1'));
  if (!found) return null;
  const low = numberOf(found[1]);
  const high = found[3] ? Infinity : found[2] === undefined ? low : numberOf(found[2]);
  return low === null || high === null || high < low ? null : [low, high];
};
