import { readExport } from '../../../src/exports/readExport';
import type { MadeTable } from './madeTables';

/** A table whose sums are known must be read with exactly these; where it asks which mark is the decimal one, it gets the answer. */
export const madeFinding = async ({ bytes, format, rows, totalRows, sums, decimal }: MadeTable): Promise<string | null> => {
  try {
    const file = { name: 'x_2026-01-01_2026-01-31.csv', bytes, lang: 'en', answers: { decimal_mark: decimal } } as const;
    const [table] = (await readExport(file)).tables;
    if (table.format !== format) return `${format} was taken for ${table.format}`;
    if (table.rows.length !== rows || table.totalRows !== totalRows)
      return `${format}: ${table.rows.length} rows and ${table.totalRows} totals, not ${rows} and ${totalRows}`;
    for (const [field, sum] of Object.entries(sums)) {
      if (Math.abs((table.sums[field] ?? Number.NaN) - sum) > 1e-6 || table.sums[field] === undefined)
        return `${format}.${field}: ${table.sums[field]}, not ${sum}`;
    }
    const code = table.warnings.find((warning) => ['total_short', 'total_differs', 'unreadable_number'].includes(warning.code));
    return code ? `${format}: ${code.message}` : null;
  } catch (error) {
    return `${format}: threw ${String(error)}`;
  }
};
