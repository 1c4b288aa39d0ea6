// A number that no reader could take for another one: `50000`, `50 000` and `12.5` are, `1.500` (one and a half, or 1500) and `007` are not.
import { readDigits } from './readDigits';

const PLAIN = /^-?(?!0\d)\d[\d ., \u00a0\u202f]*$/;

export const plainNumber = (cell: string): number | null => {
  const text = cell.trim();
  if (!PLAIN.test(text)) return null;
  const digits = text.replace(/[\u00a0\u202f]/g, ' ');
  const [point, comma] = [readDigits(digits, 'point'), readDigits(digits, 'comma')];
  if (point !== null && comma !== null && point !== comma) return null;
  return point ?? comma;
};
