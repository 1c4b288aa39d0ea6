// A table without a usable row is refused with the reason: nothing there, another separator, cells that spill over, a last row that was cut off.
import { exportsText } from '../../text/exports';
import { UnreadableError } from '../unreadableError';
import type { SplitRows } from './splitRows';
import type { TableSource } from './tableSource';

/** people who type a list leave out the last cell of the last line; services never do, and their tables are wide */
const WIDE = 6;

/** Of all rows of a wide table only the last is too short, and the file ends within it. */
const isCut = ({ data, short }: SplitRows, { records, section, found, openEnd }: TableSource): boolean => {
  const [width, last] = [records[found.at].length, data[data.length - 1]];
  return openEnd && width >= WIDE && short === 1 && data.length > 1 && last.row === section.to && last.cells.length < width;
};

/** `A Oy,1` under `Company name;Impressions`: every row is one cell, and each holds a mark that separates elsewhere. */
const isUnsplit = ({ data }: SplitRows, columns: number): boolean =>
  columns > 1 && data.length > 0 && data.every(({ cells }) => cells.length === 1 && /[,;\t|]/.test(cells[0]));

export const requireRows = (parts: SplitRows, source: TableSource): void => {
  const words = exportsText[source.lang].unreadable;
  const row = source.found.at + 1;
  const { data, totals, lines, long } = parts;
  if (isCut(parts, source)) {
    const { cells, row: last } = data[data.length - 1];
    throw new UnreadableError('cut_row', words.cut_row({ row: last, cells: cells.length, columns: source.records[source.found.at].length }));
  }
  if (isUnsplit(parts, source.records[source.found.at].length)) throw new UnreadableError('other_separator', words.other_separator({ row }));
  if (data.length > 0) return;
  if (lines > long) throw new UnreadableError('other_separator', words.other_separator({ row }));
  if (long > 0) throw new UnreadableError('cells_spill', words.cells_spill({ row }));
  if (totals.length === 0) throw new UnreadableError('header_only', words.header_only({ row }));
};
