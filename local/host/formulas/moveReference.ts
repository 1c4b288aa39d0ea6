// One reference after rows or columns of its sheet were inserted, deleted or moved.
import type { LineChange } from './lineChange';
import type { Edge, Reference } from './reference';

export type Axis = 'row' | 'column';

export function moveReference(reference: Reference, axis: Axis, change: LineChange): Reference | null {
  const [firstKey, lastKey] = axis === 'row' ? (['row', 'lastRow'] as const) : (['column', 'lastColumn'] as const);
  const first = reference[firstKey];
  const last = reference[lastKey];
  if (!first && !last) return reference;
  if (!reference.ranged) return moved(reference, firstKey, first as Edge, change.line((first as Edge).at));
  return moveSpan(reference, { firstKey, lastKey, first, last }, change);
}

interface Span {
  firstKey: 'row' | 'column';
  lastKey: 'lastRow' | 'lastColumn';
  first?: Edge;
  last?: Edge;
}

function moveSpan(reference: Reference, { firstKey, lastKey, first, last }: Span, change: LineChange): Reference | null {
  const span = change.span(first?.at ?? 1, last?.at ?? Number.MAX_SAFE_INTEGER);
  if (!span) return null;
  const start = first && span[0] !== first.at ? { ...first, at: span[0] } : first;
  const end = last && span[1] !== last.at ? { ...last, at: span[1] } : last;
  if (start === first && end === last) return reference;
  return { ...reference, ...(start ? { [firstKey]: start } : {}), ...(end ? { [lastKey]: end } : {}) };
}

function moved(reference: Reference, key: 'row' | 'column', edge: Edge, at: number | null): Reference | null {
  if (at === null) return null;
  return at === edge.at ? reference : { ...reference, [key]: { ...edge, at } };
}

/** A formula that moves by `rows` in a sort keeps pointing at the same offset: relative rows move along. */
export function shiftRelativeRows(reference: Reference, rows: number): Reference | null {
  const shift = (edge: Edge | undefined) => (edge && !edge.absolute ? { ...edge, at: edge.at + rows } : edge);
  const row = shift(reference.row);
  const lastRow = shift(reference.lastRow);
  if ((row && row.at < 1) || (lastRow && lastRow.at < 1)) return null;
  if (row === reference.row && lastRow === reference.lastRow) return reference;
  return { ...reference, ...(row ? { row } : {}), ...(lastRow ? { lastRow } : {}) };
}
