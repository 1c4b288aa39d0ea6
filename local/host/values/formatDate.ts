// Utilities.formatDate: the letters of Java's SimpleDateFormat, English names, real zone rules.
import { refuse } from '../execution/hostError';
import { words } from '../words';
import { zoneOf } from './zone';

const DAY = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment {
  /** fields are read with the UTC getters */
  wall: Date;
  offsetMinutes: number;
}

export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const zone = zoneOf(timeZone);
  const wall = zone.toWall(instant);
  const moment = { wall: new Date(wall), offsetMinutes: Math.round((wall - instant) / 60_000) };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(run, moment);
  });
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

type Field = (moment: Moment, width: number) => string;

const FIELDS: Record<string, Field> = {
  y: ({ wall }, width) => (width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width)),
  M: ({ wall }, width) => named(MONTHS[wall.getUTCMonth()], wall.getUTCMonth() + 1, width),
  L: ({ wall }, width) => named(MONTHS[wall.getUTCMonth()], wall.getUTCMonth() + 1, width),
  d: ({ wall }, width) => pad(wall.getUTCDate(), width),
  E: ({ wall }, width) => (width > 3 ? WEEKDAYS[wall.getUTCDay()] : WEEKDAYS[wall.getUTCDay()].slice(0, 3)),
  u: ({ wall }, width) => pad(wall.getUTCDay() || 7, width),
  D: ({ wall }, width) => pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1, width),
  H: ({ wall }, width) => pad(wall.getUTCHours(), width),
  k: ({ wall }, width) => pad(wall.getUTCHours() || 24, width),
  h: ({ wall }, width) => pad(wall.getUTCHours() % 12 || 12, width),
  K: ({ wall }, width) => pad(wall.getUTCHours() % 12, width),
  m: ({ wall }, width) => pad(wall.getUTCMinutes(), width),
  s: ({ wall }, width) => pad(wall.getUTCSeconds(), width),
  S: ({ wall }, width) => pad(wall.getUTCMilliseconds(), width),
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: ({ offsetMinutes }) => offsetText(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => isoOffset(offsetMinutes, width),
};

function field(run: string, moment: Moment): string {
  const write = FIELDS[run[0]] ?? refuse(words.badDatePattern(run[0]));
  return write(moment, run.length);
}

function isoOffset(minutes: number, width: number): string {
  if (minutes === 0) return 'Z';
  return width === 1 ? offsetText(minutes, '').slice(0, 3) : offsetText(minutes, width === 3 ? ':' : '');
}

function named(name: string, number: number, width: number): string {
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : pad(number, width);
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}
