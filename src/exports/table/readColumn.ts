// A column of cells to a column of values. A cell that cannot be read is unknown and is named; it is never guessed.
import type { Value } from '../types';
import type { WarningCode, WarningList } from '../warningList';
import { isNull } from './isNull';
import { type CellStyle, readCell } from './readCell';
import type { SourceRow } from './splitRows';

export interface ColumnToRead {
  readonly index: number;
  readonly timeIndex: number | null;
  readonly header: string;
  readonly style: CellStyle;
  readonly nulls: readonly string[];
}

/** Google Sheets takes no more into one cell. */
const CELL_LIMIT = 50_000;
const CODES: Partial<Readonly<Record<CellStyle['reading'], WarningCode>>> = {
  date: 'unreadable_date',
  moment: 'unreadable_date',
  seconds: 'unreadable_duration',
  domain: 'unreadable_domain',
};
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replace(/\s+/g, ' ');

export const readColumn = (rows: readonly SourceRow[], column: ColumnToRead, warnings: WarningList): readonly Value[] =>
  rows.map(({ cells, row }) => {
    const cell = cells[column.index] ?? '';
    if (isNull(cell, column.nulls)) return null;
    const at = { row, column: column.header };
    if (cell.length > CELL_LIMIT) {
      warnings.add('cell_too_long', { ...at, length: cell.length, limit: CELL_LIMIT }, row);
      return null;
    }
    const time = column.timeIndex === null ? null : (cells[column.timeIndex] ?? null);
    const value = readCell(cell, time, column.style);
    if (value !== undefined) return value;
    const code = (CODES[column.style.reading] ?? 'unreadable_number') as 'unreadable_number';
    warnings.add(code, { ...at, value: clip(cell.trim()) }, row);
    return null;
  });
