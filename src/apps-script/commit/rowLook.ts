// Static looks of rows that carry a style or number formats of their own (the Plan tab). Read, compared, written only where different.
import { columnLooks } from '../../sheet/columnLook';
import { ROW_LOOK } from '../../sheet/look';
import type { ModelRow, RowStyle } from '../../sheet/model';
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
  const first = indexes.reduce((least, index) => Math.min(least, index), indexes[0]);
  const rows = indexes.reduce((most, index) => Math.max(most, index), first) - first + 1;
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

const STYLES = Object.keys(ROW_LOOK) as RowStyle[];

/** Style and number formats of rows as they stand, by index below the header: what a row that returns is dressed with. */
export function standingLooks(book: Book, place: TabPlace, indexes: readonly number[]): Map<number, Pick<ModelRow, 'style' | 'formats'>> {
  const looks = new Map<number, Pick<ModelRow, 'style' | 'formats'>>();
  if (indexes.length === 0) return looks;
  const { range, first, left } = rangeOf(place, indexes);
  const grids = new Map(ASPECTS.map((aspect): [Aspect, Grid] => [aspect, READ[aspect](range)]));
  const columns = columnLooks(place.id, book.locale).filter((column) => place.columns.has(column.id));
  const at = (aspect: Aspect, index: number, column: string): Value =>
    (grids.get(aspect) as Grid)[index - first][(place.columns.get(column) as number) - left];
  const shown = columns.filter((column) => !column.hidden && place.def.columns.some((def) => def.id === column.id && def.owner !== 'people'));
  const told = shown.find((column) => column.wrap) ?? shown[0];
  for (const index of indexes) {
    const isLike = (style: RowStyle): boolean => {
      const look = lookOf({ id: '', cells: [], style }, told.wrap);
      return (Object.keys(look) as Aspect[]).every((aspect) => fold(at(aspect, index, told.id)) === fold(look[aspect] as Value));
    };
    const formats: Record<string, string> = {};
    for (const { id, kind } of place.def.columns) if (kind === 'any' && place.columns.has(id)) formats[id] = String(at('format', index, id));
    const style = STYLES.find(isLike);
    looks.set(index, { ...(style ? { style } : {}), formats });
  }
  return looks;
}
