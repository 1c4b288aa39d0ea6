// Sorts the records below the header into data, totals and what belongs to neither. Totals never enter the sums.
import type { Reading } from '../formats/types';
import type { Match } from '../recognise/matchColumns';
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
  /** rows of a single cell, and rows with more cells than headers */
  readonly lines: number;
  readonly long: number;
}

const TOTAL = /^((grand )?totals?(\s*:.*|\s*\(.*\))?|yhteensä|kaikki yhteensä|summa|loppusumma|gesamt|total général|suma)\s*:?$/i;

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
const isTotal = (cells: readonly string[], { format, columns }: Match, readings: ReadonlyMap<string, Reading>): boolean => {
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

export const splitRows = (
  header: readonly string[],
  records: readonly SourceRow[],
  match: Match,
  options: { readings: ReadonlyMap<string, Reading>; warnings: WarningList },
): SplitRows => {
  const { warnings, readings } = options;
  const data: SourceRow[] = [];
  const totals: SourceRow[] = [];
  const columns = header.length;
  let [lines, long] = [0, 0];
  for (const source of records) {
    const { cells, row } = source;
    if (isBlank(cells)) continue;
    if (cells.length === columns && cells.every((cell, at) => cell === header[at])) warnings.add('header_again', { row }, row);
    else if (saysTotalBehind(cells, columns) || isTotal(cells, match, readings)) totals.push(source);
    else if (lastFilled(cells) > columns) {
      warnings.add('row_too_long', { row, cells: cells.length, columns }, row);
      long++;
    } else if (cells.length === 1 && columns > 2) {
      warnings.add('text_line', { row, text: clip(cells[0]) }, row);
      lines++;
    } else {
      if (cells.length < columns) warnings.add('row_too_short', { row, cells: cells.length, columns }, row);
      data.push(source);
    }
  }
  return { data, totals, lines, long };
};
