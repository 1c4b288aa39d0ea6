// Sorts the records below the header into data, totals and what belongs to neither. Totals never enter the sums.

import type { Match } from '../recognise/matchColumns';
import type { WarningList } from '../warningList';
import { isNull } from './isNull';

export interface SourceRow {
  readonly cells: readonly string[];
  /** 1-based record in the file */
  readonly row: number;
}
export interface SplitRows {
  readonly data: readonly SourceRow[];
  readonly totals: readonly SourceRow[];
}

const TOTAL = /^((grand )?totals?(\s*:.*|\s*\(.*\))?|yhteensä|kaikki yhteensä|summa|loppusumma)\s*:?$/i;
const NUMERIC = new Set(['count', 'number', 'money', 'seconds', 'share']);

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const lastFilled = (cells: readonly string[]): number => {
  let at = cells.length;
  while (at > 0 && cells[at - 1].trim() === '') at--;
  return at;
};
const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/g, ' ');

/** The only filled naming cell says "total", or the row has figures and no name at all. */
const isTotal = (cells: readonly string[], match: Match, readings: ReadonlyMap<string, string>): boolean => {
  const { key, nulls, dated } = match.format;
  const filled = (index: number) => !isNull(cells[index] ?? '', nulls);
  const naming = match.columns.filter(({ field }) => !NUMERIC.has(readings.get(field.field) ?? 'text'));
  const names = naming.filter(({ index }) => filled(index)).map(({ index }) => cells[index].trim());
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (TOTAL.test(first) && names.filter((name) => !TOTAL.test(name)).length === 0) return true;
  const named = match.columns.some(({ index, field }) => key.includes(field.field) && filled(index));
  const figures = match.columns.some(({ index, field }) => NUMERIC.has(readings.get(field.field) ?? 'text') && filled(index));
  return !named && !dated && figures && names.length === 0;
};

export const splitRows = (
  header: readonly string[],
  records: readonly SourceRow[],
  match: Match,
  options: { readings: ReadonlyMap<string, string>; warnings: WarningList },
): SplitRows => {
  const { warnings, readings } = options;
  const data: SourceRow[] = [];
  const totals: SourceRow[] = [];
  const columns = header.length;
  for (const source of records) {
    const { cells, row } = source;
    if (isBlank(cells)) continue;
    const length = lastFilled(cells);
    if (cells.length === columns && cells.every((cell, at) => cell === header[at])) warnings.add('header_again', { row }, row);
    else if (isTotal(cells, match, readings)) totals.push(source);
    else if (length > columns) warnings.add('row_too_long', { row, cells: cells.length, columns }, row);
    else if (cells.length === 1 && columns > 2) warnings.add('text_line', { row, text: clip(cells[0]) }, row);
    else {
      if (cells.length < columns) warnings.add('row_too_short', { row, cells: cells.length, columns }, row);
      data.push(source);
    }
  }
  return { data, totals };
};
