import type { Cell } from '../../sheet/model';
import type { Book } from '../workbook/book';
import { type CellContext, toStored } from '../workbook/cellValue';
import { columnGroups } from '../workbook/columnGroups';
import { makeRoom } from '../workbook/rowSpace';
import { keyOf, type TabPlace } from '../workbook/tabPlace';

export interface Line {
  readonly key: string;
  /** sheet row */
  readonly row: number;
  /** in the order of the columns */
  readonly cells: readonly Cell[];
}

/** Lines whose rows follow each other are one range. */
function runs(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    const last = found[found.length - 1];
    if (last && line.row === last[last.length - 1].row + 1) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** Writes whole rows of an import: per run of rows one call for each block of our columns, the one with the key first. */
export function writeLines(book: Book, place: TabPlace, columns: readonly string[], lines: readonly Line[]): void {
  const context: CellContext = { zone: book.zone, formulaText: () => '' };
  const key = keyOf(place.def);
  makeRoom(
    place,
    lines.reduce((last, line) => Math.max(last, line.row), 0),
  );
  for (const run of runs(lines)) {
    for (const group of columnGroups(place, [key, ...columns], key)) {
      const cellOf = (line: Line, column: string): Cell => (column === key ? line.key : line.cells[columns.indexOf(column)]);
      const values = run.map((line) => group.ids.map((column) => toStored(cellOf(line, column), context)));
      place.sheet.getRange(run[0].row, group.first, run.length, group.ids.length).setValues(values);
    }
  }
}
