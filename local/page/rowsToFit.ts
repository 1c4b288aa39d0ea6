import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

const USUAL_SIZE = 11;
const WRAP = 3;

/** Runs of rows (from 0) that hold wrapped or large text and have no height of their own. */
export function rowsToFit(
  { cellData = {}, rowData = {} }: Partial<IWorksheetData>,
  styles: IWorkbookData['styles'],
): { start: number; count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const key of Object.keys(cellData)) {
    const row = Number(key);
    if (rowData[row]?.h !== undefined || rowData[row]?.hd) continue;
    const cells = Object.values(cellData[row] ?? {}).filter((cell) => cell?.v !== undefined || cell?.f);
    const looks = cells.map((cell) => (typeof cell?.s === 'string' ? styles[cell.s] : cell?.s));
    if (!looks.some((look) => look?.tb === WRAP || (look?.fs ?? 0) > USUAL_SIZE)) continue;
    const last = runs[runs.length - 1];
    if (last && last.start + last.count === row) last.count++;
    else runs.push({ start: row, count: 1 });
  }
  return runs;
}
