// Which rows of a data tab count: those of complete imports and those that people typed; and where two imports cover the same days of the
// same source, only the newer. What is left out is summed, so that Health can name it.

import { tabOf } from '../../tabs/registry';
import { isShadowed } from '../useCases/overlaps';
import type { ImportRow } from './readImports';

export interface RowSums {
  rows: number;
  readonly sums: Record<string, number>;
}
export interface LeftOut {
  readonly older: ImportRow;
  readonly newer: ImportRow;
  readonly left: RowSums;
}
export interface ImportFilter {
  /** false: rows of an import that is not complete */
  counts(importId: number): boolean;
  /** the newer import that stands for these days of the row; null = the row counts */
  shadow(importId: number, start: number, end: number): LeftOut | null;
  /** rows that count, of imports that stand for others; null where nobody asks */
  counted(importId: number): RowSums | null;
  sumsOf(importId: number): RowSums;
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

const none = (): RowSums => ({ rows: 0, sums: {} });

export function importFilter(imports: readonly ImportRow[]): ImportFilter {
  const complete = imports.filter((row) => row.state === 'complete');
  const byId = new Map(complete.map((row) => [row.id, row]));
  const newer = new Map<number, ImportRow[]>();
  const counted = new Map<number, RowSums>();
  // events and entities count once by their id, whichever files bring them
  const measured = complete.filter((row) => tabOf(row.tab).class === 'measurement');
  for (const row of measured) {
    const over = measured.filter((other) => isShadowed(row, other));
    if (over.length > 0) newer.set(row.id, over);
    for (const other of over) counted.set(other.id, none());
  }
  const leftOut = new Map<string, LeftOut>();
  return {
    leftOut,
    counts: (importId) => importId === 0 || byId.has(importId),
    counted: (importId) => counted.get(importId) ?? null,
    sumsOf: (importId) => counted.get(importId) ?? none(),
    shadow(importId, start, end) {
      const over = newer.get(importId)?.find((other) => start >= 0 && start <= other.end && end >= other.start);
      const older = byId.get(importId);
      if (!over || !older) return null;
      const key = `${importId}>${over.id}`;
      const entry = leftOut.get(key) ?? { older, newer: over, left: none() };
      leftOut.set(key, entry);
      return entry;
    },
  };
}
