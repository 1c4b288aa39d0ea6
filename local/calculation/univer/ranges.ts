import type { IRange } from '@univerjs/core';
import type { RangeSnapshot } from '../../host/snapshot';

export const toUniverRange = ({ row, column, rows, columns }: RangeSnapshot): IRange => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

/** A whole row or column of the grid has no ends (NaN, or null after JSON). */
export function fromUniverRange({ startRow, endRow, startColumn, endColumn }: IRange, size: { rows: number; columns: number }): RangeSnapshot {
  const [top, bottom] = [startRow || 0, endRow ?? Number.NaN];
  const [left, right] = [startColumn || 0, endColumn ?? Number.NaN];
  const lastRow = Number.isNaN(bottom) ? size.rows - 1 : bottom;
  const lastColumn = Number.isNaN(right) ? size.columns - 1 : right;
  return { row: top + 1, column: left + 1, rows: lastRow - top + 1, columns: lastColumn - left + 1 };
}
