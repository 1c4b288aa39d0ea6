// Which rows of a data tab count: those of complete imports and those that people typed; and where two imports cover the same days of the
// same source, only the newer. What is left out is summed, so that Health can name it.

import { isShadowed } from '../useCases/overlaps';
import type { ImportRow } from './readImports';

export interface LeftOut {
  readonly older: ImportRow;
  readonly newer: ImportRow;
  rows: number;
  readonly sums: Record<string, number>;
}
export interface ImportFilter {
  /** null = the row counts or is silently ignored; else the entry to add its sums to */
  shadow(importId: number, start: number, end: number): LeftOut | null;
  counts(importId: number): boolean;
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

export function importFilter(imports: readonly ImportRow[]): ImportFilter {
  const complete = imports.filter((row) => row.state === 'complete');
  const byId = new Map(complete.map((row) => [row.id, row]));
  const newer = new Map<number, ImportRow[]>();
  for (const row of complete) {
    const over = complete.filter((other) => isShadowed(row, other));
    if (over.length > 0) newer.set(row.id, over);
  }
  const leftOut = new Map<string, LeftOut>();
  return {
    leftOut,
    counts: (importId) => importId === 0 || byId.has(importId),
    shadow(importId, start, end) {
      const over = newer.get(importId)?.find((other) => start >= 0 && start <= other.end && end >= other.start);
      const older = byId.get(importId);
      if (!over || !older) return null;
      const key = `${importId}>${over.id}`;
      const entry = leftOut.get(key) ?? { older, newer: over, rows: 0, sums: {} };
      leftOut.set(key, entry);
      entry.rows++;
      return entry;
    },
  };
}
