import type { Lang } from '../../text/lang';

export interface XlsxSheet {
  readonly name: string;
  /** text of every cell: numbers with a decimal point, days as `2026-01-31`, times as `2026-01-31 14:05:00` */
  readonly records: readonly (readonly string[])[];
}
/** Visible sheets in their order. Rejects with an UnreadableError in the language given. */
export type ReadXlsx = (bytes: Uint8Array, lang?: Lang) => Promise<{ readonly sheets: readonly XlsxSheet[] }>;
