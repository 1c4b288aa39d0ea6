// Carries out a rows step: new rows below the last one (ids first), changed cells in as few ranges as possible, looks, rows that go,
// and last the sort, so that people's cells travel with their rows. The id column is read before and after; if someone moved rows
// meanwhile, all is done again.
import type { Cell, ModelRow } from '../../sheet/model';
import { Refusal } from '../refusal';
import type { Book } from '../workbook/book';
import type { Stored } from '../workbook/cellValue';
import { type ColumnGroup, columnGroups } from '../workbook/columnGroups';
import { makeRoom } from '../workbook/rowSpace';
import { indexOfIds, readIds, readImage, type TabImage } from '../workbook/tabImage';
import { keyOf, type TabPlace } from '../workbook/tabPlace';
import { type CellJudge, cellJudge, rememberFormulas } from './cellMarks';
import { dropGone } from './goneRows';
import { type Mark, rectangles } from './rectangles';
import { dressRows } from './rowLook';
import { sortByRank } from './sortByRank';
import type { RowsStep } from './step';

const ATTEMPTS = 3;
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, i) => id === b[i]);

interface Writing {
  readonly book: Book;
  readonly place: TabPlace;
  readonly step: RowsStep;
  readonly image: TabImage;
  readonly judge: CellJudge;
}

const keyCell = (place: TabPlace, id: string): Cell => {
  const kind = place.def.columns.find((column) => column.id === keyOf(place.def))?.kind;
  return kind === 'count' ? Number(id) : id;
};

function appendRows({ book, place, step, image, judge }: Writing, rows: readonly ModelRow[]): void {
  if (rows.length === 0) return;
  const key = keyOf(place.def);
  const first = place.headerRow + 1 + image.ids.length;
  makeRoom(place, first + rows.length - 1);
  const cellOf = (row: ModelRow, column: string) => (column === key ? keyCell(place, row.id) : row.cells[step.columns.indexOf(column)]);
  for (const group of columnGroups(place, [key, ...step.columns], key)) {
    const values = rows.map((row, r) => group.ids.map((column) => judge.stored(cellOf(row, column), null, first + r)));
    place.sheet.getRange(first, group.first, rows.length, group.ids.length).setValues(values);
    for (const row of rows) for (const column of group.ids) rememberFormulas(book, place, column, row, cellOf(row, column));
  }
}

function marksOf({ place, step, image, judge }: Writing, group: ColumnGroup, rows: ReadonlyMap<number, ModelRow>): Mark[][] {
  const born = new Set(step.born);
  return image.ids.map((_, r) => {
    const row = rows.get(r);
    const at = { row: place.headerRow + 1 + r, born: row !== undefined && born.has(row.id), decided: step.decided === true };
    return group.ids.map((column) => judge.mark(row?.cells[step.columns.indexOf(column)], column, { ...at, standing: image.standing(r, column) }));
  });
}

function changeGroup(writing: Writing, group: ColumnGroup, rows: ReadonlyMap<number, ModelRow>): void {
  const { book, place, step, image, judge } = writing;
  const marks = marksOf(writing, group, rows);
  for (const part of rectangles(marks.length, group.ids.length, (r, c) => marks[r][c])) {
    const columns = group.ids.slice(part.column, part.column + part.columns);
    const top = place.headerRow + 1 + part.row;
    const values = Array.from({ length: part.rows }, (_, i): Stored[] =>
      columns.map((column, j) => {
        const [r, row] = [part.row + i, rows.get(part.row + i)];
        const cell = marks[r][part.column + j] === 'write' ? row?.cells[step.columns.indexOf(column)] : undefined;
        if (row) rememberFormulas(book, place, column, row, cell);
        return judge.stored(cell, image.standing(r, column), top + i);
      }),
    );
    place.sheet.getRange(top, group.first + part.column, part.rows, part.columns).setValues(values);
  }
}

function writeOnce(writing: Writing): string[] {
  const { place, step, image } = writing;
  const fresh = step.rows.filter((row) => !image.byId.has(row.id));
  appendRows(writing, fresh);
  const standing = new Map<number, ModelRow>();
  for (const row of step.rows) {
    const index = image.byId.get(row.id);
    if (index !== undefined) standing.set(index, row);
  }
  const columns = step.columns.filter((column) => column !== keyOf(place.def));
  if (standing.size > 0) for (const group of columnGroups(place, columns)) changeGroup(writing, group, standing);
  return image.ids.concat(fresh.map((row) => row.id));
}

export function writeRows(book: Book, step: RowsStep, prepared: TabImage | null): void {
  const place = book.place(step.tab);
  const columns = step.sort && !step.columns.includes('rank') ? [...step.columns, 'rank'] : step.columns;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const image = attempt === 0 && prepared ? prepared : readImage(book, place, columns);
    if (!same(readIds(place), image.ids)) continue;
    const ids = writeOnce({ book, place, step, image, judge: cellJudge(book, place) });
    if (!same(readIds(place), ids)) continue;
    dressRows(book, place, step.rows, indexOfIds(ids));
    const left = dropGone(place, step.gone, ids);
    if (step.sort) sortByRank(place, left, step, image);
    return;
  }
  throw new Refusal('moving', { tab: place.sheet.getName() });
}
