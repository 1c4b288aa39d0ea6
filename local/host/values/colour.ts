// Colours come as CSS notation and go as lower-case #rrggbb.
import { refuse } from '../execution/hostError';
import { words } from '../words';

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  grey: '#808080',
  gray: '#808080',
};

/** undefined for null: no colour of its own */
export function colour(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return NAMED[text] ?? refuse(words.colour(String(value)));
}
