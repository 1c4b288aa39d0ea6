// Which ranges to write so that few calls do it: cells that change must be covered, cells that may be written again as they stand can
// be, the others must not. One changed cell in each of rows 2 and 9 of two plain columns is one range of 8 x 2.
export type Mark = 'write' | 'may' | 'never';

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
type MarkAt = (row: number, column: number) => Mark;

const rowsWith = (rows: number, test: (row: number) => boolean): number[] => Array.from({ length: rows }, (_, r) => r).filter(test);

/** Runs of a single column that hold no `never`, each from its first to its last change. */
function runsOf(rows: number, column: number, mark: MarkAt): Rectangle[] {
  const found: Rectangle[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first >= 0) found.push({ row: first, column, rows: last - first + 1, columns: 1 });
    first = -1;
  };
  for (let r = 0; r < rows; r++) {
    const at = mark(r, column);
    if (at === 'never') close();
    if (at !== 'write') continue;
    if (first < 0) first = r;
    last = r;
  }
  close();
  return found;
}

export function rectangles(rows: number, columns: number, mark: MarkAt): Rectangle[] {
  const changed = rowsWith(rows, (r) => Array.from({ length: columns }, (_, c) => c).some((c) => mark(r, c) === 'write'));
  if (changed.length === 0) return [];
  const [top, bottom] = [changed[0], changed[changed.length - 1]];
  const blocked = (c: number) => rowsWith(bottom + 1, (r) => r >= top && mark(r, c) === 'never').length > 0;
  const touched = (c: number) => changed.some((r) => mark(r, c) === 'write');
  const found: Rectangle[] = [];
  let open: { row: number; column: number; rows: number; columns: number } | null = null;
  for (let c = 0; c < columns; c++) {
    if (!touched(c)) open = null;
    else if (blocked(c)) {
      open = null;
      for (const run of runsOf(rows, c, mark)) found.push(run);
    } else if (open) open.columns++;
    else {
      open = { row: top, column: c, rows: bottom - top + 1, columns: 1 };
      found.push(open);
    }
  }
  return found;
}
