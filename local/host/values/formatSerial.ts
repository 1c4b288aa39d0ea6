// Dates, times and durations as their format shows them; names are English.
import { wallOfSerial } from './serial';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|\[[^\]]*\]|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|[\s\S]/gi;

export function formatSerial(serial: number, format: string): string {
  const tokens = format.match(TOKEN) ?? [];
  const clock = tokens.map((token) => token[0].toLowerCase());
  const twelve = /am\/pm/i.test(format);
  const wall = new Date(wallOfSerial(serial));
  return tokens
    .map((token, i) => {
      if (/^["\\]/.test(token)) return token.replace(/^"|"$|^\\/g, '');
      if (/^\[[hms]+\]$/i.test(token)) return elapsed(serial, token);
      if (token.startsWith('[')) return '';
      if (/^m/i.test(token) && isMinutes(clock, i)) return pad(wall.getUTCMinutes(), token.length);
      return part(token, wall, twelve);
    })
    .join('');
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function elapsed(serial: number, token: string): string {
  const seconds = Math.round(serial * 86_400);
  const unit = { h: 3600, m: 60, s: 1 }[token[1].toLowerCase() as 'h' | 'm' | 's'];
  return pad(Math.floor(seconds / unit), token.length - 2);
}

/** `m` means minutes beside hours or seconds, months elsewhere */
function isMinutes(clock: string[], at: number): boolean {
  const isUnit = (letter: string) => 'ymdhs['.includes(letter);
  const before = clock.slice(0, at).reverse().find(isUnit);
  const after = clock.slice(at + 1).find(isUnit);
  return before === 'h' || before === '[' || after === 's';
}

function part(token: string, wall: Date, twelve: boolean): string {
  const width = token.length;
  switch (token[0].toLowerCase()) {
    case 'y':
      return width <= 2 ? pad(wall.getUTCFullYear() % 100, 2) : String(wall.getUTCFullYear());
    case 'm':
      return width >= 4 ? MONTHS[wall.getUTCMonth()] : width === 3 ? MONTHS[wall.getUTCMonth()].slice(0, 3) : pad(wall.getUTCMonth() + 1, width);
    case 'd':
      return width >= 4 ? WEEKDAYS[wall.getUTCDay()] : width === 3 ? WEEKDAYS[wall.getUTCDay()].slice(0, 3) : pad(wall.getUTCDate(), width);
    case 'h':
      return pad(twelve ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), width);
    case 's':
      return token.includes('.')
        ? `${pad(wall.getUTCSeconds(), 2)}.${pad(wall.getUTCMilliseconds(), 3).slice(0, width - token.indexOf('.') - 1)}`
        : pad(wall.getUTCSeconds(), width);
    case 'a':
      return width > 1 ? (wall.getUTCHours() < 12 ? 'AM' : 'PM') : token;
    default:
      return token;
  }
}
