// A column of cells to a column of values. A cell that cannot be read is unknown and is named; it is never guessed.
import { eachOf, type Slices } from '../slices';
import type { Value } from '../types';
import type { WarningCode, WarningList } from '../warningList';
import { type CellPlace, cellText } from './cellText';
import { isNull } from './isNull';
import { type CellStyle, readCell } from './readCell';
import { NUMERIC } from './readingOf';
import type { SourceRow } from './splitRows';

export interface ColumnToRead extends CellPlace {
  readonly header: string;
  readonly style: CellStyle;
  /** what a blank cell stands for */
  readonly blank: string | null;
}

/** Google Sheets takes no more into one cell. */
const CELL_LIMIT = 50_000;
const CODES: Partial<Readonly<Record<CellStyle['reading'], WarningCode>>> = {
  date: 'unreadable_date',
  month: 'unreadable_month',
  moment: 'unreadable_date',
  seconds: 'unreadable_duration',
  domain: 'unreadable_domain',
  choice: 'unreadable_choice',
  currency: 'unreadable_currency',
};
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replace(/\s+/g, ' ');

const timeOf = (cells: readonly string[], { second }: CellPlace): string | null => (second?.as === 'time' ? (cells[second.index] ?? null) : null);

const readAt = (column: ColumnToRead, warnings: WarningList): ((source: SourceRow) => Value) => {
  const figures = NUMERIC.includes(column.style.reading);
  return ({ cells, row }) => {
    const cell = cellText(cells, column);
    if (isNull(cell, column.nulls, figures)) return column.blank;
    const at = { row, column: column.header };
    if (cell.length > CELL_LIMIT) {
      warnings.add('cell_too_long', { ...at, length: cell.length, limit: CELL_LIMIT }, row);
      return null;
    }
    const value = readCell(cell, timeOf(cells, column), column.style);
    if (value !== undefined) return value;
    const code = (CODES[column.style.reading] ?? 'unreadable_number') as 'unreadable_number';
    warnings.add(code, { ...at, value: clip(cell.trim()) }, row);
    return null;
  };
};

export function* readColumn(rows: readonly SourceRow[], column: ColumnToRead, warnings: WarningList): Slices<readonly Value[]> {
  const values: Value[] = [];
  const read = readAt(column, warnings);
  yield* eachOf(rows.length, (at) => values.push(read(rows[at])));
  return values;
}
