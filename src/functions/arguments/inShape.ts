import type { CellValue, Result } from '../cellValue';

export interface Shape {
  readonly single: boolean;
  readonly rows: number;
  readonly width: number;
}

/** One answer per cell, in the shape of the arguments. */
export const inShape = ({ single, rows, width }: Shape, cell: (i: number) => CellValue): Result => {
  if (single) return cell(0);
  if (rows === 0) return '';
  const result: CellValue[][] = new Array(rows);
  for (let row = 0, i = 0; row < rows; row++) {
    const line = [cell(i++)];
    for (let column = 1; column < width; column++) line.push(cell(i++));
    result[row] = line;
  }
  return result;
};
