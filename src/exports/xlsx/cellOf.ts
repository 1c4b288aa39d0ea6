// One cell as text: 485000.5 is `485000.5`, 1.234 is `1.2340` (three decimals could be taken for thousands), 46112 with a date style is
// `2026-03-31`, TRUE is `TRUE`.
import type { DateKind } from './dateStyles';
import { attribute, elements, textIn, unescapeXml } from './xml';

export interface CellBasis {
  readonly strings: readonly string[];
  readonly dates: readonly (DateKind | null)[];
  /** serial numbers count from 1904, as old Macs did */
  readonly from1904: boolean;
}

const DAY = 86_400;
const LAST_SERIAL = 2_958_465;
const two = (n: number): string => String(n).padStart(2, '0');

const dayText = (value: number, kind: DateKind, from1904: boolean): string | null => {
  if (value < 0 || value > LAST_SERIAL) return null;
  const total = Math.round(value * DAY);
  const seconds = total % DAY;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (kind === 'time') return value < 1 ? clock : null;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.floor(total / DAY) * DAY * 1000).toISOString().slice(0, 10);
  return kind === 'day' && seconds === 0 ? date : `${date} ${clock}`;
};

const numberText = (raw: string): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const shown = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(shown) ? `${shown}0` : shown;
};

export const cellOf = (tag: string, inner: string, { strings, dates, from1904 }: CellBasis): string => {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner);
  const [first] = elements(inner, 'v');
  const raw = unescapeXml(first?.inner ?? '');
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'TRUE' : raw === '0' ? 'FALSE' : raw;
  if (type === 'd') return raw.replace('T', ' ').replace(/(\.\d+)?Z?$/, '');
  if (type !== 'n') return raw;
  const kind = dates[Number(attribute(tag, 's') ?? 0)] ?? null;
  return (kind && raw !== '' && dayText(Number(raw), kind, from1904)) || numberText(raw);
};
