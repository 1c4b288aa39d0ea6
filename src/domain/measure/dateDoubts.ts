// Dates of a lead that cannot be: an SQL day before the MQL day, or a day after today. Each pair of columns is named once, by its first row:
// rows 7 and 3 with an SQL day before the MQL day are {first: 'mql', second: 'sql', row: 3, rows: 2, firstDay, secondDay of row 3}.
// Size: at most one entry per pair of date columns.
import type { Day } from '../plan/types';
import { joinTally, newTally, type RowTally } from './rowTally';

export interface DateDoubt extends RowTally {
  /** column that should come first, and the one that should not come before it; `today` closes the row */
  readonly first: string;
  readonly second: string;
  firstDay: Day;
  secondDay: Day;
}
export type DateDoubts = Map<string, DateDoubt>;

export const joinDoubt = (doubts: DateDoubts, more: Readonly<DateDoubt>): void => {
  const key = `${more.first}>${more.second}`;
  const standing = doubts.get(key) || { ...more, ...newTally() };
  doubts.set(key, standing);
  if (standing.rows === 0 || more.row < standing.row) {
    standing.firstDay = more.firstDay;
    standing.secondDay = more.secondDay;
  }
  joinTally(standing, more);
};

export interface DatedColumn {
  readonly column: string;
  /** -1 = blank */
  readonly day: Day;
}

/** The dates of one row in the order in which they should come. */
export const doubtDates = (doubts: DateDoubts, row: number, dates: readonly DatedColumn[], today: Day): void => {
  let before: DatedColumn | null = null;
  for (const date of dates) {
    if (date.day < 0) continue;
    const doubt = (first: string, second: string, firstDay: Day, secondDay: Day) =>
      joinDoubt(doubts, { first, second, firstDay, secondDay, row, rows: 1 });
    if (date.day > today) doubt(date.column, 'today', date.day, today);
    else if (before && before.day > date.day) doubt(before.column, date.column, before.day, date.day);
    if (date.day <= today) before = date;
  }
};
