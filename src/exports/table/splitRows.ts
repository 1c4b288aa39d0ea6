// Sorts the records below the header into data, totals and what belongs to neither. Totals never enter the sums.
import type { Reading } from '../formats/types';
import type { Match } from '../recognise/matchColumns';
import { eachOf, type Slices } from '../slices';
import type { WarningList } from '../warningList';
import { isNull } from './isNull';
import { NAMELESS, NUMERIC } from './readingOf';

export interface SourceRow {
  readonly cells: readonly string[];
  /** 1-based record in the file */
  readonly row: number;
}
export interface SplitRows {
  readonly data: readonly SourceRow[];
  readonly totals: readonly SourceRow[];
  /** rows of a single cell, rows with more cells than headers, rows with fewer */
  readonly lines: number;
  readonly long: number;
  readonly short: number;
}
type Kind = 'blank' | 'header' | 'total' | 'footer' | 'long' | 'line' | 'data';
interface Sorting {
  readonly header: readonly string[];
  readonly match: Match;
  readonly readings: ReadonlyMap<string, Reading>;
}

const TOTAL =
  /^((grand )?totals?(\s*:.*|\s*\(.*\))?|(total )?results from \d.*|yhteensä|kaikki yhteensä|summa|loppusumma|gesamt|total général|suma)\s*:?$/i;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const lastFilled = (cells: readonly string[]): number => {
  let at = cells.length;
  while (at > 0 && cells[at - 1].trim() === '') at--;
  return at;
};
const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/g, ' ');

/** `,4311,Grand total`: the word stands in a cell of its own behind the last column. */
const saysTotalBehind = (cells: readonly string[], columns: number): boolean =>
  lastFilled(cells) === columns + 1 && TOTAL.test(cells[columns].trim());

/** The only filled naming cell says "total", or the row has figures and no name at all. */
const isTotal = (cells: readonly string[], { match, readings }: Sorting): boolean => {
  const { format, columns } = match;
  const readingOf = (field: string) => readings.get(field) ?? 'text';
  const filled = (index: number, figures: boolean) => !isNull(cells[index] ?? '', format.nulls, figures);
  const names = columns
    .filter(({ field, index }) => !NAMELESS.includes(readingOf(field.field)) && filled(index, false))
    .map(({ index }) => cells[index].trim());
  const first = cells.find((cell) => !isNull(cell, format.nulls, false))?.trim() ?? '';
  if (TOTAL.test(first) && names.every((name) => TOTAL.test(name))) return true;
  if (format.totals === 'named' || format.dated || names.length > 0) return false;
  const keyed = columns.some(({ index, field }) => format.key.includes(field.field) && filled(index, false));
  return !keyed && columns.some(({ index, field }) => NUMERIC.includes(readingOf(field.field)) && filled(index, true));
};

const kindOf = (cells: readonly string[], sorting: Sorting): Kind => {
  const { header, match } = sorting;
  if (isBlank(cells)) return 'blank';
  if (cells.length === header.length && cells.every((cell, at) => cell === header[at])) return 'header';
  if (match.format.footer?.test(cells.join(',').trim())) return 'footer';
  if (saysTotalBehind(cells, header.length) || isTotal(cells, sorting)) return 'total';
  if (lastFilled(cells) > header.length) return 'long';
  return cells.length === 1 && header.length > 2 ? 'line' : 'data';
};

/** records from `from` on, up to the one before `to` */
export interface RecordsBelow {
  readonly records: readonly (readonly string[])[];
  readonly from: number;
  readonly to: number;
}

export function* splitRows({ records, from, to }: RecordsBelow, sorting: Sorting, warnings: WarningList): Slices<SplitRows> {
  const found: Record<'data' | 'total', SourceRow[]> = { data: [], total: [] };
  const columns = sorting.header.length;
  const count = { line: 0, long: 0, short: 0 };
  yield* eachOf(to - from, (at) => {
    const cells = records[from + at];
    const row = from + at + 1;
    const kind = kindOf(cells, sorting);
    if (kind === 'data' || kind === 'total') found[kind].push({ cells, row });
    if (kind === 'line' || kind === 'long') count[kind]++;
    if (kind === 'header') warnings.add('header_again', { row }, row);
    if (kind === 'long') warnings.add('row_too_long', { row, cells: cells.length, columns }, row);
    if (kind === 'line') warnings.add('text_line', { row, text: clip(cells[0]) }, row);
    if (kind === 'data' && cells.length < columns) {
      warnings.add('row_too_short', { row, cells: cells.length, columns }, row);
      count.short++;
    }
  });
  return { data: found.data, totals: found.total, lines: count.line, long: count.long, short: count.short };
}
