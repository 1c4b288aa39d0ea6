// The stable machine-readable answer of `inspect --json`.
import type { ReadFile, SeenTable } from '../../src/exports/types';

export interface InspectTable {
  readonly format: string;
  readonly vendor: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly locale: string;
  readonly headerRow: number;
  readonly columns: SeenTable['columns'];
  readonly rows: number;
  readonly totalRows: number;
  readonly period: SeenTable['period'];
  readonly currency: string | null;
  readonly sums: SeenTable['sums'];
  readonly nonAdditive: readonly string[];
  readonly warnings: SeenTable['warnings'];
}
export interface InspectJson extends InspectTable {
  /** all tables where the file stacks several, else none */
  readonly tables: readonly InspectTable[];
}

const tableJson = (table: SeenTable): InspectTable => ({
  format: table.format,
  vendor: table.vendor,
  encoding: table.encoding,
  delimiter: table.delimiter,
  locale: table.locale,
  headerRow: table.headerRow,
  columns: table.columns,
  rows: table.rows.length,
  totalRows: table.totalRows,
  period: table.period,
  currency: table.currency,
  sums: table.sums,
  nonAdditive: table.nonAdditive,
  warnings: table.warnings,
});

/** All tables in the order of the file, those that no tab takes among them. */
export const tablesOf = ({ tables, unplaced = [] }: ReadFile): readonly SeenTable[] =>
  [...tables, ...unplaced].sort((a, b) => a.headerRow - b.headerRow);

export const inspectJson = (file: ReadFile): InspectJson => {
  const tables = tablesOf(file);
  return { ...tableJson(tables[0]), tables: tables.length > 1 ? tables.map(tableJson) : [] };
};
