// Lines directly above the header row, in the first column that is not hidden.
import type { Cell } from '../../sheet/model';
import type { Book } from '../workbook/book';
import type { Standing } from '../workbook/cellValue';
import type { TabPlace } from '../workbook/tabPlace';
import { cellJudge } from './cellMarks';

export function firstVisible(place: TabPlace): number {
  const column = place.def.columns.find((one) => !one.hidden);
  return (column && place.columns.get(column.id)) ?? 0;
}

/** Where someone deleted rows above the header, as many lines as there is room for. */
const roomOf = (place: TabPlace, lines: number): number => Math.min(lines, place.headerRow - 1);

export function readHead(place: TabPlace, lines: number): { index: number; row: number; standing: Standing }[] {
  const room = roomOf(place, lines);
  if (room === 0) return [];
  const first = place.headerRow - lines > 0 ? place.headerRow - lines : 1;
  const range = place.sheet.getRange(first, firstVisible(place), room, 1);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  return values.map(([value], index) => ({ index, row: first + index, standing: { value, formula: formulas[index][0] } }));
}

export function writeHead(book: Book, place: TabPlace, lines: readonly Cell[]): void {
  const room = roomOf(place, lines.length);
  if (room === 0) return;
  const first = place.headerRow - lines.length > 0 ? place.headerRow - lines.length : 1;
  const judge = cellJudge(book, place);
  const values = lines.slice(0, room).map((line, i) => [judge.stored(line, null, first + i)]);
  place.sheet.getRange(first, firstVisible(place), room, 1).setValues(values);
}
