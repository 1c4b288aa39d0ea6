import { READ_ROWS } from '../limits';
import type { TabPlace } from '../workbook/tabPlace';

/** Called per block with the raw values of the block's rows: `value(i, column)`, and the sheet row of its first one. */
export interface RawBlock {
  readonly length: number;
  readonly firstRow: number;
  value(index: number, column: string): unknown;
}

/** Reads the columns of a data tab block by block: one getValues each, from the leftmost to the rightmost column that is needed. */
export function readBlocks(place: TabPlace, columns: readonly string[], use: (block: RawBlock) => void): void {
  const positions = columns.map((column) => place.columns.get(column) as number);
  const left = Math.min(...positions);
  const width = Math.max(...positions) - left + 1;
  const offset = new Map(columns.map((column, i) => [column, positions[i] - left]));
  const last = place.sheet.getLastRow();
  for (let firstRow = place.headerRow + 1; firstRow <= last; firstRow += READ_ROWS) {
    const length = Math.min(READ_ROWS, last - firstRow + 1);
    const values = place.sheet.getRange(firstRow, left, length, width).getValues();
    use({ length, firstRow, value: (i, column) => values[i][offset.get(column) as number] });
  }
}
