import type { Pace } from '../slices';

export interface XlsxSheet {
  readonly name: string;
  /** text of every cell: numbers with a decimal point, days as `2026-01-31`, times as `2026-01-31 14:05:00` */
  readonly records: readonly (readonly string[])[];
}
/** A text file in an archive, as large exports of HubSpot arrive. */
export interface ArchivedFile {
  /** without folders */
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** Visible sheets in their order, or the files of an archive. Rejects with an XlsxProblem: the reader knows no words, so that its bundle stays small. */
export type ReadXlsx = (
  bytes: Uint8Array,
  pace?: Pace,
) => Promise<{ readonly sheets: readonly XlsxSheet[]; readonly files?: readonly ArchivedFile[] }>;

/** zip: an archive without workbooks and tables; damaged_xlsx: cannot be unpacked */
export interface XlsxProblem extends Error {
  readonly code: 'zip' | 'damaged_xlsx';
}
