// Walking a range cell by cell.
import type { GasRange } from '../../environment';
import type { Area } from '../../grid/area';
import type { Cell } from '../../grid/cell';
import { cellAt, cellFor } from '../../grid/sheetData';
import type { RangePlace, RangePort } from './rangePlace';

/** Setters return their own range; the script gets the service object for it. */
export const selfAs = (range: RangePlace): GasRange => range as unknown as GasRange;

export function readGrid<T>({ sheet, area }: RangePort, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
  const grid = new Array<T[]>(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const line = sheet.cells[area.row - 1 + r];
    const out = new Array<T>(area.columns);
    for (let c = 0; c < area.columns; c++) out[c] = read(line?.[area.column - 1 + c], area.row + r, area.column + c);
    grid[r] = out;
  }
  return grid;
}

/** an empty cell is made only where something is to be put */
export function writeCells({ sheet, area }: RangePort, data: readonly (readonly unknown[])[], write: (cell: Cell, value: unknown) => void): void {
  data.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if ((value === null || value === undefined || value === '') && !cellAt(sheet, row, column)) return;
      write(cellFor(sheet, row, column), value);
    });
  });
  sheet.changed = true;
}

export const sameEverywhere = <T>(area: Area, value: T): T[][] => Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
