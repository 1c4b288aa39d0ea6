// Pure conversion between instants and wall-clock time of the spreadsheet's zone, from as few questions to the platform as possible.
// Helsinki 2026: summer time starts at 2026-03-29T01:00Z (+2 h to +3 h); guessed from the rule and proved by asking for that second
// and the one before. A wall time is written as milliseconds as if it were UTC.

export interface Zone {
  toWall(instant: number): number;
  /** the first of two instants where clocks go back; where they jump ahead, the same time after the jump */
  toInstant(wall: number): number;
  /** whole seconds of a duration cell: its Date counts from 1899-12-30 00:00 of the zone, local mean time included */
  durationSeconds(instant: number): number;
  durationInstant(seconds: number): number;
}
/** The wall clock at an instant as `yyyy-MM-dd HH:mm:ss`: one service call each. */
export type AskClock = (instant: number) => string;

interface Change {
  readonly at: number;
  readonly offset: number;
}
interface Year {
  /** offset when the UTC year begins */
  readonly first: number;
  readonly changes: readonly Change[];
}
const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DURATION_ZERO = Date.UTC(1899, 11, 30);

/** Where a change of `from` would fall in `year`: same month, weekday and time, counted from the month's end or from its start. */
export function sameRule(from: number, year: number, fromEnd: boolean): number {
  const d = new Date(from);
  const month = d.getUTCMonth();
  const time = from - Date.UTC(d.getUTCFullYear(), month, d.getUTCDate());
  const length = (y: number) => new Date(Date.UTC(y, month + 1, 0)).getUTCDate();
  const week = Math.floor((fromEnd ? length(d.getUTCFullYear()) - d.getUTCDate() : d.getUTCDate() - 1) / 7);
  const edge = fromEnd ? length(year) - 7 * week - 6 : 7 * week + 1; // first day of that week
  const weekday = new Date(Date.UTC(year, month, edge)).getUTCDay();
  return Date.UTC(year, month, edge + ((d.getUTCDay() - weekday + 7) % 7)) + time;
}

/** The European rule stands in for the neighbouring year of the first year asked for; it is proved like any other guess. */
const europe = (base: number): Year => ({
  first: base,
  changes: [
    { at: Date.UTC(2026, 2, 29, 1), offset: base + HOUR },
    { at: Date.UTC(2026, 9, 25, 1), offset: base },
  ],
});

class YearTables {
  private readonly years = new Map<number, Year>();
  constructor(private readonly ask: AskClock) {}

  offsetAsked(instant: number): number {
    const [y, mo, d, h, mi, s] = this.ask(instant).split(/\D/).map(Number);
    return Date.UTC(y, mo - 1, d, h, mi, s) - Math.floor(instant / SECOND) * SECOND;
  }
  of(year: number): Year {
    const known = this.years.get(year);
    if (known) return known;
    const neighbour = this.years.get(year - 1) ?? this.years.get(year + 1) ?? europe(this.offsetAsked(Date.UTC(year, 0, 1)));
    const table = this.proved(neighbour, year) ?? this.searched(year);
    this.years.set(year, table);
    return table;
  }
  private proved(neighbour: Year, year: number): Year | null {
    if (neighbour.changes.length === 0) return this.isStill(year, neighbour.first) ? neighbour : null;
    // a year that ends with another offset than it began with was the first or the last of its rule: it foretells nothing
    if (neighbour.changes[neighbour.changes.length - 1].offset !== neighbour.first) return null;
    const changes: Change[] = [];
    let before = neighbour.first;
    for (const change of neighbour.changes) {
      const at = [true, false].map((fromEnd) => sameRule(change.at, year, fromEnd)).find((guess) => this.isChange(guess, before, change.offset));
      if (at === undefined) return null;
      changes.push({ at, offset: change.offset });
      before = change.offset;
    }
    return { first: neighbour.first, changes };
  }
  /** Asked on the first of every month: summer time that begins in September or lasts six weeks would be missed by fewer questions. */
  private isStill(year: number, offset: number): boolean {
    for (let month = 0; month <= 12; month++) if (this.offsetAsked(Date.UTC(year, month, 1)) !== offset) return false;
    return true;
  }
  private isChange(at: number, before: number, after: number): boolean {
    return this.offsetAsked(at - SECOND) === before && this.offsetAsked(at) === after;
  }
  private searched(year: number): Year {
    const points = Array.from({ length: 24 }, (_, i) => Date.UTC(year, Math.floor(i / 2), i % 2 === 0 ? 1 : 15)).concat(Date.UTC(year + 1, 0, 1));
    const offsets = points.map((point) => this.offsetAsked(point));
    const changes: Change[] = [];
    for (let i = 1; i < points.length; i++) {
      if (offsets[i] !== offsets[i - 1]) changes.push({ at: this.bisected(points[i - 1], points[i], offsets[i]), offset: offsets[i] });
    }
    return { first: offsets[0], changes };
  }
  private bisected(from: number, to: number, after: number): number {
    let [low, high] = [from / SECOND, to / SECOND];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.offsetAsked(middle * SECOND) === after) high = middle;
      else low = middle;
    }
    return high * SECOND;
  }
}

const offsetIn = (year: Year, instant: number): number => {
  let offset = year.first;
  for (const change of year.changes) if (change.at <= instant) offset = change.offset;
  return offset;
};
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

export function zoneTable(ask: AskClock): Zone {
  const tables = new YearTables(ask);
  let meanTime: number | null = null;
  const durationOffset = () => {
    if (meanTime === null) meanTime = tables.offsetAsked(DURATION_ZERO);
    return meanTime;
  };
  return {
    toWall: (instant) => instant + offsetIn(tables.of(yearOf(instant)), instant),
    toInstant(wall) {
      const year = tables.of(yearOf(wall));
      const before = offsetIn(year, wall - DAY);
      if (offsetIn(year, wall - before) === before) return wall - before;
      const after = offsetIn(year, wall + DAY);
      return offsetIn(year, wall - after) === after ? wall - after : wall - before;
    },
    durationSeconds: (instant) => Math.round((instant + durationOffset() - DURATION_ZERO) / SECOND),
    durationInstant: (seconds) => DURATION_ZERO + seconds * SECOND - durationOffset(),
  };
}
