// Localised headers: LinkedIn translates the names but keeps the order of its 73 columns. The order is believed only after the rows below proved it.
import type { ExportFormat, PositionCheck } from '../formats/types';
import type { Match, MatchedColumn } from './matchColumns';

const ROWS_TO_CHECK = 20;

const proves = (check: PositionCheck, row: readonly string[]): boolean =>
  row.length === check.width && check.cells.every(({ position, pattern }) => pattern.test(row[position].trim()));

/** Every one of the first rows fits the order, and the header itself does not. */
const proved = (check: PositionCheck, header: readonly string[], rows: readonly (readonly string[])[]): boolean => {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, ROWS_TO_CHECK);
  return header.length === check.width && filled.length > 0 && !proves(check, header) && filled.every((row) => proves(check, row));
};

/** Adds the fields that no alias found; null where the format has no fixed order or the rows do not prove it. */
export const matchPositions = (
  format: ExportFormat,
  known: Match | null,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Match | null => {
  if (!format.positions || !proved(format.positions, header, rows)) return null;
  const columns: MatchedColumn[] = [...(known?.columns ?? [])];
  const aside = [...(known?.aside ?? [])];
  const taken = new Set([...columns, ...aside].map((column) => column.index));
  const free = (position: number | undefined): position is number => position !== undefined && !taken.has(position);
  for (const field of format.fields) {
    if (!free(field.position) || columns.some((column) => column.field.field === field.field)) continue;
    columns.push({ index: field.position, field, times: 1, lang: null, second: null, grain: null });
  }
  for (const { measure, position } of format.aside ?? []) {
    if (free(position) && !aside.some((found) => found.measure === measure)) aside.push({ index: position, measure });
  }
  return { format, columns, aside };
};
