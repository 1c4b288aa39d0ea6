// Whether a cell is what a rule asks for: 'Finland, Sweden' holds for 'sweden', '>= 50' for 120, '50..249' for 50 and for 249, '*' for
// anything that is not blank, '-' for a blank cell. Words are compared whole, whatever their case: 'Finland' is not 'Finland Proper'.
import { foldName } from '../matching/foldName';

export type CellWord = string | number | boolean | null;

const numberIn = (text: string): number => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : NaN;
};
const asNumber = (cell: CellWord): number => (typeof cell === 'number' ? cell : typeof cell === 'string' ? numberIn(cell) : NaN);

const isBlank = (cell: CellWord): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

const compares = (cell: CellWord, sign: string, limit: number): boolean => {
  const value = asNumber(cell);
  if (Number.isNaN(value) || Number.isNaN(limit)) return false;
  if (sign === '>=' || sign === '≥') return value >= limit;
  if (sign === '<=' || sign === '≤') return value <= limit;
  return sign === '>' ? value > limit : value < limit;
};

const isWord = (cell: CellWord, wanted: string): boolean => {
  if (foldName(String(cell)) === foldName(wanted)) return true;
  const [value, number] = [asNumber(cell), numberIn(wanted)];
  return !Number.isNaN(number) && value === number;
};

export const columnHolds = (cell: CellWord, asked: string): boolean => {
  const text = asked.trim();
  if (text === '-') return isBlank(cell);
  if (isBlank(cell) || text === '') return false;
  if (text === '*') return true;
  const sign = /^(>=|<=|≥|≤|>|<)(.+)$/.exec(text);
  if (sign) return compares(cell, sign[1], numberIn(sign[2]));
  const span = /^(.+?)\.\.(.+)$/.exec(text);
  if (span && !Number.isNaN(numberIn(span[1]))) return compares(cell, '>=', numberIn(span[1])) && compares(cell, '<=', numberIn(span[2]));
  return text.split(/[,;](?!\d)/).some((word) => word.trim() !== '' && isWord(cell, word.trim()));
};
