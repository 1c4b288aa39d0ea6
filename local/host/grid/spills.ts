// Array results lie in cells that nobody typed; they stay together with their formula or vanish until the engine computes again.
import type { LineChange } from '../formulas/lineChange';
import type { Axis } from '../formulas/moveReference';
import { type Area, overlap } from './area';
import type { Cell } from './cell';
import { eachCell, type SheetData, wholeSheet } from './sheetData';
import { dropSpill } from './writeContent';

interface Spill {
  anchor: Cell;
  area: Area;
}

export function spillsOf(sheet: SheetData): Spill[] {
  const found: Spill[] = [];
  if (![...sheet.formulas].some((cell) => cell.spans)) return found;
  eachCell(sheet, wholeSheet(sheet), (anchor, row, column) => {
    if (anchor.spans) found.push({ anchor, area: { row, column, rows: anchor.spans[0], columns: anchor.spans[1] } });
  });
  return found;
}

/** only a block that moves as a whole keeps its values */
export function dropCutSpills(sheet: SheetData, axis: Axis, change: LineChange): void {
  for (const { anchor, area } of spillsOf(sheet)) {
    const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const span = change.span(first, first + count - 1);
    if (!span || span[1] - span[0] + 1 !== count) dropSpill(sheet, anchor);
  }
}

export function dropSpillsIn(sheet: SheetData, area: Area): void {
  for (const spill of spillsOf(sheet)) if (overlap(spill.area, area)) dropSpill(sheet, spill.anchor);
}
