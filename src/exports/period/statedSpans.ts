// Rows that state both their days, as Meta's do (`Reporting starts`, `Reporting ends`): equal spans are one period, else each row's length
// tells its step.
import type { Grain } from '../types';
import type { RowSpans } from './rowSpans';

const DAY = 86_400_000;
const daysOf = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / DAY + 1;

const grainOf = (lengths: readonly number[]): Grain => {
  const longest = lengths.reduce((most, days) => Math.max(most, days), 0);
  if (longest === 1) return 'day';
  if (longest === 7) return 'week';
  return longest >= 28 && longest <= 31 ? 'month' : 'total';
};

export const statedSpans = (starts: readonly (string | null)[], ends: readonly (string | null)[]): RowSpans => {
  const spans = starts.map((start, row) => ({ start, end: ends[row] }));
  const whole = spans.filter((span): span is { start: string; end: string } => span.start !== null && span.end !== null);
  const different = new Set(whole.map(({ start, end }) => `${start} ${end}`));
  const grain = different.size < 2 ? 'total' : grainOf(whole.map(({ start, end }) => daysOf(start, end)));
  return { grain, spans };
};
