// What inserting, deleting and moving rows or columns does to line numbers. Works for either axis.

export interface LineChange {
  /** where one line went; null when it is gone */
  line(at: number): number | null;
  /** where a span from first to last went; null when all of it is gone */
  span(first: number, last: number): [number, number] | null;
}

export function insertedLines(at: number, count: number): LineChange {
  const shift = (line: number) => (line >= at ? line + count : line);
  return { line: shift, span: (first, last) => [shift(first), shift(last)] };
}

export function deletedLines(at: number, count: number): LineChange {
  const end = at + count;
  const inside = (line: number) => line >= at && line < end;
  return {
    line: (line) => (inside(line) ? null : line < at ? line : line - count),
    span: (first, last) => {
      const newFirst = first < at ? first : first >= end ? first - count : at;
      const newLast = last < at ? last : last >= end ? last - count : at - 1;
      return newFirst > newLast ? null : [newFirst, newLast];
    },
  };
}

/** `before` counts as Sheet.moveColumns does: on the coordinates before the move. */
export function movedLines(from: number, count: number, before: number): LineChange {
  const landing = before > from ? before - count : before;
  const removed = deletedLines(from, count);
  const inserted = insertedLines(landing, count);
  const inside = (line: number) => line >= from && line < from + count;
  const line = (at: number) => (inside(at) ? at - from + landing : (inserted.line(removed.line(at) as number) as number));
  return {
    line,
    span: (first, last) => {
      if (inside(first) && inside(last)) return [line(first), line(last)];
      const rest = removed.span(first, last) as [number, number];
      return inserted.span(rest[0], rest[1]);
    },
  };
}
