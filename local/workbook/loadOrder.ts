// Accounts first, then people, so that names in the other files find them; deals before leads, which name them; each kind in the order of
// its periods. Whatever order is given, the same workbook comes out.
import type { ReadFile, ReadTable } from '../../src/exports/types';

export interface LoadedTable {
  readonly file: ReadFile;
  readonly table: ReadTable;
}

const LOAD_ORDER = ['accounts', 'people', 'deals', 'leads'];
const rankOf = ({ tab }: ReadTable): number => (LOAD_ORDER.includes(tab) ? LOAD_ORDER.indexOf(tab) : LOAD_ORDER.length);

export const inLoadOrder = (tables: readonly LoadedTable[]): LoadedTable[] =>
  [...tables].sort(
    (a, b) =>
      rankOf(a.table) - rankOf(b.table) ||
      (a.table.period.end ?? '').localeCompare(b.table.period.end ?? '') ||
      a.file.name.localeCompare(b.file.name),
  );
