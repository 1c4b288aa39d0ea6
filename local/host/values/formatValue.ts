// How a cell looks: enough of number formats for what the add-on writes and for people's common formats.
import type { Locale } from '../snapshot';
import { formatSerial } from './formatSerial';
import { numberFormatKind } from './numberFormatKind';

const MARKS: Record<Locale, { decimal: string; group: string }> = { en_US: { decimal: '.', group: ',' }, fi_FI: { decimal: ',', group: '\u00a0' } };
const TRUTHS: Record<Locale, [string, string]> = { en_US: ['TRUE', 'FALSE'], fi_FI: ['TOSI', 'EPÄTOSI'] };

export function formatValue(value: string | number | boolean | undefined, format: string | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return TRUTHS[locale][value ? 0 : 1];
  const kind = numberFormatKind(format);
  if (format === undefined || kind === 'text' || /^general$/i.test(format)) return general(value, locale);
  if (kind !== 'number') return formatSerial(value, format);
  return formatNumber(value, format, locale);
}

function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'e')
          .replace(/e([-+])(\d)$/, 'e$10$2')
          .toUpperCase()
      : String(Number(value.toFixed(10)));
  return text.replace('.', MARKS[locale].decimal);
}

function formatNumber(value: number, format: string, locale: Locale): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [format];
  const section = value < 0 && sections[1] ? sections[1] : value === 0 && sections[2] ? sections[2] : sections[0];
  const bare = section.replace(/\[[^\]]*\]/g, '');
  const digits = /[0#?][0#?,.]*(?:E[+-]0+)?/.exec(bare.replace(/"[^"]*"|\\./g, (quoted) => '\u0000'.repeat(quoted.length)));
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  if (!digits) return literal(bare);
  const percent = /%/.test(bare.replace(/"[^"]*"/g, ''));
  const body = shape(Math.abs(value) * (percent ? 100 : 1), digits[0], locale);
  const minus = value < 0 && section === sections[0] && /[1-9]/.test(body) ? '-' : '';
  return minus + literal(bare.slice(0, digits.index)) + body + literal(bare.slice(digits.index + digits[0].length));
}

function shape(size: number, pattern: string, locale: Locale): string {
  const { decimal, group } = MARKS[locale];
  const exponent = /E[+-](0+)$/.exec(pattern);
  if (exponent) {
    const [mantissa, power] = size.toExponential((/\.([0#?]+)/.exec(pattern)?.[1] ?? '').length).split('e');
    return `${mantissa.replace('.', decimal)}E${power[0]}${power.slice(1).padStart(exponent[1].length, '0')}`;
  }
  const [whole, places = ''] = pattern.split('.');
  const fixed = size.toFixed(places.length);
  const optional = places.length - (/[#?]*$/.exec(places)?.[0].length ?? 0);
  let [integer, fraction = ''] = fixed.split('.');
  while (fraction.length > optional && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  integer = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  if (!/0/.test(whole) && integer === '0') integer = '';
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, group);
  return integer + (fraction ? decimal + fraction : '');
}
