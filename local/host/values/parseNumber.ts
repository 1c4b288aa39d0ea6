// Numbers as people type them: decimal mark and grouping of the locale, percent, currency, exponent, leading zeros.
import type { Locale } from '../snapshot';
import type { Typed } from './typed';

const SHAPES: Record<Locale, RegExp> = {
  en_US: /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:E([-+]?\d+))?$/i,
  fi_FI: /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,(\d*))?(?:E([-+]?\d+))?$/i,
};
const CURRENCY = /^([$€£])\s*|\s*([$€£])$/;

export function parseNumber(text: string, locale: Locale): Typed | undefined {
  let rest = text.trim().replace(/\u2212/g, '-');
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1];
  const sign = /^[-+]/.exec(rest)?.[0];
  if (sign) rest = rest.slice(1).trim();
  const currency = CURRENCY.exec(rest);
  if (currency) rest = rest.replace(CURRENCY, '');
  const percent = !currency && /\s*%$/.test(rest);
  if (percent) rest = rest.replace(/\s*%$/, '');

  const shape = SHAPES[locale].exec(rest);
  if (!shape) return undefined;
  const [, whole, decimals = '', exponent] = shape;
  if (whole === '' && decimals === '') return undefined;
  const digits = whole.replace(/\D/g, '');
  const size = Number(`${digits || '0'}.${decimals || '0'}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (percent ? size / 100 : size) * (sign === '-' || bracketed ? -1 : 1);
  const nf = formatOf({
    percent,
    symbol: currency && (currency[1] ?? currency[2]),
    exponent,
    decimals,
    grouped: digits.length < whole.length,
    locale,
  });
  return { v: value === 0 ? 0 : value, ...(nf ? { nf } : {}) };
}

interface Marks {
  percent: boolean;
  symbol: string | null;
  exponent: string | undefined;
  decimals: string;
  grouped: boolean;
  locale: Locale;
}

function formatOf({ percent, symbol, exponent, decimals, grouped, locale }: Marks): string | undefined {
  if (percent) return decimals ? '0.00%' : '0%';
  if (symbol) return locale === 'fi_FI' ? `#,##0.00 "${symbol}"` : `"${symbol}"#,##0.00`;
  if (exponent !== undefined) return '0.00E+00';
  if (grouped) return decimals ? '#,##0.00' : '#,##0';
  return undefined;
}
