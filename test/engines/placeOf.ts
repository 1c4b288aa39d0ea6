import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../local/host/snapshot';
import { markedColumns } from '../../local/workbook/markedColumns';

/** Cells of a snapshot by tab, row id and column id, found as people's spreadsheets keep them: by the markers in the header notes. */
export function cellFinder(workbook: WorkbookSnapshot): (tab: string, id: string, column: string) => CellSnapshot {
  const places = new Map<string, { sheet: SheetSnapshot; column: number }>();
  for (const sheet of workbook.sheets) for (const [marker, { column }] of markedColumns(sheet)) places.set(marker, { sheet, column });
  return (tab, id, column) => {
    const place = places.get(`${tab}.${column}`);
    const key = places.get(`${tab}.id`);
    if (!place || !key) throw new Error(`no column ${tab}.${column}`);
    const row = Object.values(key.sheet.cells).find((cells) => cells[key.column]?.v === id);
    if (!row) throw new Error(`${tab} has no row ${id}`);
    return row[place.column] ?? {};
  };
}
