// Static looks of rows that carry a style or number formats of their own (the Plan tab). Read, compared, written only where different.
import { columnLooks } from '../../sheet/columnLook';
import { ROW_LOOK } from '../../sheet/look';
import type { ModelRow } from '../../sheet/model';
import type { Book } from '../workbook/book';
import type { Range, TabPlace } from '../workbook/tabPlace';

type Aspect = 'background' | 'colour' | 'weight' | 'slant' | 'size' | 'wrap' | 'format';
type Value = string | number | boolean;
type Grid = Value[][];
const ASPECTS: readonly Aspect[] = ['background', 'colour', 'weight', 'slant', 'size', 'wrap', 'format'];
const READ: Readonly<Record<Aspect, (range: Range) => Grid>> = {
  background: (range) => range.getBackgrounds(),
  colour: (range) => range.getFontColors(),
  weight: (range) => range.getFontWeights(),
  slant: (range) => range.getFontStyles(),
  size: (range) => range.getFontSizes(),
  wrap: (range) => range.getWraps(),
  format: (range) => range.getNumberFormats(),
};
const WRITE: Readonly<Record<Aspect, (range: Range, grid: Grid) => unknown>> = {
  background: (range, grid) => range.setBackgrounds(grid as string[][]),
  colour: (range, grid) => range.setFontColors(grid as string[][]),
  weight: (range, grid) => range.setFontWeights(grid as GoogleAppsScript.Spreadsheet.FontWeight[][]),
  slant: (range, grid) => range.setFontStyles(grid as GoogleAppsScript.Spreadsheet.FontStyle[][]),
  size: (range, grid) => range.setFontSizes(grid as number[][]),
  wrap: (range, grid) => range.setWraps(grid as boolean[][]),
  format: (range, grid) => range.setNumberFormats(grid as string[][]),
};
const DEFAULT_SIZE = 10;
/** An automatic format is read back as 0.### with fifteen marks. */
const fold = (value: Value): string =>
  String(value)
    .toLowerCase()
    .replace(/^0\.#{15}$/, 'general');

export const isDressed = (row: ModelRow): boolean => row.style !== undefined || row.formats !== undefined;

type Values = Partial<Record<Aspect, Value>>;
interface Wanted {
  readonly position: number;
  readonly values: Values;
}
function lookOf(row: ModelRow, wrap: boolean): Values {
  if (row.style === undefined) return {};
  const look = ROW_LOOK[row.style];
  return {
    background: look.background,
    colour: look.colour,
    weight: look.bold ? 'bold' : 'normal',
    slant: look.italic ? 'italic' : 'normal',
    size: look.size ?? DEFAULT_SIZE,
    wrap: look.wrap === false ? false : wrap,
  };
}

/** What the cells of a row are to look like. People's cells keep their own look, but for the band of a group row. */
function wanting(place: TabPlace, locale: string): (row: ModelRow) => Wanted[] {
  const columns = columnLooks(place.id, locale)
    .filter((column) => place.columns.has(column.id))
    .map((column) => ({ ...column, position: place.columns.get(column.id) as number, def: place.def.columns.find((one) => one.id === column.id) }));
  return (row) =>
    columns.map(({ id, position, wrap, format, def }) => {
      const look = def?.owner === 'people' && row.style !== 'group' ? {} : lookOf(row, wrap);
      return { position, values: def?.kind === 'any' ? { ...look, format: row.formats?.[id] ?? format } : look };
    });
}

function rangeOf(place: TabPlace, indexes: readonly number[]): { range: Range; first: number; left: number } {
  const positions = [...place.columns.values()];
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  const first = Math.min(...indexes);
  const rows = Math.max(...indexes) - first + 1;
  return { range: place.sheet.getRange(/* row= */ place.headerRow + 1 + first, left, rows, right - left + 1), first, left };
}

/** Per aspect the grid as it is to be, and the ids of the rows in which it differs from how it stands. */
function compare(book: Book, place: TabPlace, rows: readonly ModelRow[], byId: ReadonlyMap<string, number>) {
  const dressed = rows.filter((row) => isDressed(row) && byId.has(row.id));
  if (dressed.length === 0) return null;
  const { range, first, left } = rangeOf(
    place,
    dressed.map((row) => byId.get(row.id) as number),
  );
  const differing = new Set<string>();
  const grids = new Map<Aspect, Grid>();
  const wantedOf = wanting(place, book.locale);
  const wanted = dressed.map((row) => ({ row, line: (byId.get(row.id) as number) - first, cells: wantedOf(row) }));
  for (const aspect of ASPECTS) {
    const grid = READ[aspect](range).map((line) => [...line]);
    for (const { row, line, cells } of wanted) {
      for (const { position, values } of cells) {
        const value = values[aspect];
        const there = grid[line][position - left];
        if (value === undefined || there === value || fold(there) === fold(value)) continue;
        grid[line][position - left] = value;
        differing.add(row.id);
        grids.set(aspect, grid);
      }
    }
  }
  return { range, grids, differing };
}

export const rowsLookingOtherwise = (
  book: Book,
  place: TabPlace,
  rows: readonly ModelRow[],
  byId: ReadonlyMap<string, number>,
): ReadonlySet<string> => compare(book, place, rows, byId)?.differing ?? new Set<string>();

export function dressRows(book: Book, place: TabPlace, rows: readonly ModelRow[], byId: ReadonlyMap<string, number>): void {
  const found = compare(book, place, rows, byId);
  if (found) for (const [aspect, grid] of found.grids) WRITE[aspect](found.range, grid);
}
