// What the file itself says the whole is. Google Ads closes with `Total: Campaigns`, `Total: Account` and one total per type of campaign: the
// first is meant. Elsewhere the largest figure counts, since the others are parts of it.
import type { ExportFormat } from '../formats/types';
import { inOneGo } from '../slices';
import { warningList } from '../warningList';
import { readColumn } from './readColumn';
import type { SourceRow } from './splitRows';
import type { ColumnToKeep } from './styleColumns';

const RECORDS = /\((\d[\d\s.,\u00a0]*)\s(?:records?|rows?|tietuetta|riviä)\)/i;

const firstCell = ({ cells }: SourceRow): string => cells.find((cell) => cell.trim() !== '')?.trim() ?? '';

const mainTotals = (totals: readonly SourceRow[], { mainTotal = [] }: ExportFormat): readonly SourceRow[] => {
  for (const pattern of mainTotal) {
    const main = totals.filter((row) => pattern.test(firstCell(row)));
    if (main.length > 0) return main;
  }
  return totals;
};

export const statedTotals = (columns: readonly ColumnToKeep[], totals: readonly SourceRow[], format: ExportFormat): Record<string, number> => {
  const stated: Record<string, number> = {};
  const rows = mainTotals(totals, format);
  for (const column of columns) {
    const read = inOneGo(readColumn(rows, { ...column, blank: null }, warningList('en')));
    const values = read.filter((value): value is number => typeof value === 'number');
    if (values.length > 0) stated[column.field] = values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most));
  }
  return stated;
};

/** `Grand Totals (5700 records)` */
export const statedRecords = (totals: readonly SourceRow[]): number | null => {
  for (const { cells } of totals) {
    const found = RECORDS.exec(cells.join(' '));
    if (found) return Number(found[1].replace(/\D/g, ''));
  }
  return null;
};
