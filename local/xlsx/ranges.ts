import { areaOfName, cellName } from '../host/grid/area';
import type { RangeSnapshot } from '../host/snapshot';

export function fileRange({ row, column, rows, columns }: RangeSnapshot): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const LARGEST = { rows: 1_048_576, columns: 16_384 };

export const rangesOf = (text: string): RangeSnapshot[] => text.split(/\s+/).flatMap((name) => areaOfName(name, LARGEST) ?? []);
