// The stable machine-readable answer of `inspect --json`.
import type { ReadFile, ReadTable } from '../../src/exports/types';

export interface InspectTable {
  readonly format: string;
  readonly vendor: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly locale: string;
  readonly headerRow: number;
  readonly columns: ReadTable['columns'];
  readonly rows: number;
  readonly totalRows: number;
  readonly period: ReadTable['period'];
  readonly currency: string | null;
  readonly sums: ReadTable['sums'];
  readonly nonAdditive: readonly string[];
  readonly warnings: ReadTable['warnings'];
}
export interface InspectJson extends InspectTable {
  /** all tables where the file stacks several, else none */
  readonly tables: readonly InspectTable[];
}

const tableJson = (table: ReadTable): InspectTable => ({
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

export const inspectJson = ({ tables }: ReadFile): InspectJson => ({
  ...tableJson(tables[0]),
  tables: tables.length > 1 ? tables.map(tableJson) : [],
});
