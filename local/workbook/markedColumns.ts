import { markersOf } from '../../src/sheet/marker';
import type { SheetSnapshot } from '../host/snapshot';

/** Where a sheet's columns of ours stand, by `tab.column`: found as the add-on finds them, by the last line of the header's note. */
export function markedColumns(sheet: SheetSnapshot): Map<string, { row: number; column: number }> {
  const found = new Map<string, { row: number; column: number }>();
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      const [marker] = markersOf(cell.note ?? '');
      if (marker) found.set(`${marker.tab}.${marker.column}`, { row: Number(row), column: Number(column) });
    }
  }
  return found;
}
