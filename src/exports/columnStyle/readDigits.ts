// `1 234,50` with a decimal comma is 1234.5; with a decimal point it cannot be read. Strict, so that a column can be tried both ways.
export type Decimal = 'point' | 'comma';

const POINT = /^[+-]?(?:\d{1,3}(?:([ ,'])\d{3}(?:\1\d{3})*)|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?(?:\d{1,3}(?:([ .'])\d{3}(?:\1\d{3})*)|\d+)?(?:,\d+)?(?:e[+-]?\d+)?$/i;

export const readDigits = (digits: string, decimal: Decimal): number | null => {
  if (!/\d/.test(digits) || /^[+-]?e/i.test(digits)) return null;
  if (!(decimal === 'point' ? POINT : COMMA).test(digits)) return null;
  const plain = decimal === 'point' ? digits.replace(/[ ,']/g, '') : digits.replace(/[ .']/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
};
