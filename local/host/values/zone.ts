// Time-zone rules from Intl, so that summer time and local mean time come out as in Sheets.
import { HostError } from '../execution/hostError';
import { words } from '../words';

const DAY = 86_400_000;

export interface Zone {
  /** what a clock on the wall shows, as if it were UTC */
  toWall(instant: number): number;
  /** the instant at which the wall clock shows `wall`: the earlier of two, and moved on where the hour does not exist */
  toInstant(wall: number): number;
}

const known = new Map<string, Zone>();

export function zoneOf(name: string): Zone {
  let zone = known.get(name);
  if (!zone) {
    zone = makeZone(name);
    known.set(name, zone);
  }
  return zone;
}

function makeZone(name: string): Zone {
  const exact = offsetReader(name);
  // one entry per UTC day: its offset, or null where the day holds a transition
  const days = new Map<number, number | null>();
  const offset = (instant: number): number => {
    const day = Math.floor(instant / DAY);
    let held = days.get(day);
    if (held === undefined) {
      const first = exact(day * DAY);
      held = first === exact((day + 1) * DAY) ? first : null;
      days.set(day, held);
    }
    return held ?? exact(instant);
  };
  return {
    toWall: (instant) => instant + offset(instant),
    toInstant: (wall) => {
      const before = offset(wall - DAY);
      const after = offset(wall + DAY);
      if (wall - before + offset(wall - before) === wall) return wall - before;
      if (wall - after + offset(wall - after) === wall) return wall - after;
      return wall - before;
    },
  };
}

function offsetReader(name: string): (instant: number) => number {
  const format = formatFor(name);
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const part: Record<string, string> = {};
    for (const p of format.formatToParts(new Date(whole))) part[p.type] = p.value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return wall.getTime() - whole;
  };
}

function formatFor(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new HostError(words.badTimeZone(name));
  }
}
