// A sheet without its cells: sizes, hidden lines, freezing, markers. Developer metadata lies in custom data of sheet, column and row,
// so that it moves when the grid inserts or deletes lines.
import type { IColumnData, IObjectArrayPrimitiveType, IRowData, IWorksheetData } from '@univerjs/core';
import type { SheetSnapshot } from '../../host/snapshot';

type Metadata = SheetSnapshot['metadata'][number];
interface Kept {
  metadata?: (Pick<Metadata, 'key' | 'value'> & { order: number })[];
}
type Line = Partial<IColumnData & IRowData>;

export const toUniverSheet = (sheet: SheetSnapshot): Partial<IWorksheetData> => ({
  id: String(sheet.id),
  name: sheet.name,
  rowCount: sheet.rows,
  columnCount: sheet.columns,
  hidden: sheet.hidden ? 1 : 0,
  tabColor: sheet.tabColour ?? '',
  showGridlines: sheet.gridlinesOff ? 0 : 1,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  freeze: {
    xSplit: sheet.frozenColumns ?? 0,
    ySplit: sheet.frozenRows ?? 0,
    startRow: sheet.frozenRows || -1,
    startColumn: sheet.frozenColumns || -1,
  },
  columnData: lines(sheet.columnWidths, sheet.hiddenColumns, { size: (w) => ({ w }), metadata: sheet.metadata, key: 'column' }),
  rowData: lines(sheet.rowHeights, sheet.hiddenRows, { size: (h) => ({ h, ia: 0 }), metadata: sheet.metadata, key: 'row' }),
  ...customOf(sheet.metadata.map((entry, order) => ({ ...entry, order })).filter(({ column, row }) => column === undefined && row === undefined)),
});

interface LineKind {
  size(size: number): Line;
  metadata: Metadata[];
  key: 'row' | 'column';
}

function lines(sizes: Record<number, number> = {}, hidden: number[] = [], { size, metadata, key }: LineKind): IObjectArrayPrimitiveType<Line> {
  const found: Record<number, Line> = {};
  for (const at in sizes) found[Number(at) - 1] = size(sizes[at]);
  for (const at of hidden) found[at - 1] = { ...found[at - 1], hd: 1 };
  const marked = metadata.map((entry, order) => ({ ...entry, order })).filter((entry) => entry[key] !== undefined);
  for (const at of new Set(marked.map((entry) => entry[key] as number))) {
    found[at - 1] = { ...found[at - 1], ...customOf(marked.filter((entry) => entry[key] === at)) };
  }
  return found;
}

function customOf(entries: (Metadata & { order: number })[]): { custom?: Kept } {
  if (entries.length === 0) return {};
  return { custom: { metadata: entries.map(({ key, value, order }) => ({ key, value, order })) } };
}

export type SheetFrame = Omit<SheetSnapshot, 'cells' | 'rules' | 'validations' | 'filter'>;

export function fromUniverSheet(data: Partial<IWorksheetData>, id: string): SheetFrame {
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const columns = entriesOf(data.columnData);
  const rows = entriesOf(data.rowData);
  const widths = sizesOf(columns, ({ w }) => w);
  const heights = sizesOf(rows, ({ h, ia }) => (ia === 1 ? undefined : h));
  const hiddenColumns = columns.filter(([, line]) => line.hd === 1).map(([at]) => at);
  const hiddenRows = rows.filter(([, line]) => line.hd === 1).map(([at]) => at);
  return {
    id: sheetNumber(id),
    name: data.name ?? '',
    rows: data.rowCount ?? 1000,
    columns: data.columnCount ?? 26,
    ...(data.hidden ? { hidden: true } : {}),
    ...(data.tabColor ? { tabColour: data.tabColor } : {}),
    ...(ySplit > 0 ? { frozenRows: ySplit } : {}),
    ...(xSplit > 0 ? { frozenColumns: xSplit } : {}),
    ...(data.showGridlines === 0 ? { gridlinesOff: true } : {}),
    ...(widths ? { columnWidths: widths } : {}),
    ...(heights ? { rowHeights: heights } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    metadata: metadataOf(data, columns, rows),
  };
}

/** lines that carry something, counted from 1 */
const entriesOf = (lines: IObjectArrayPrimitiveType<Line> = {}): [number, Line][] =>
  Object.entries(lines)
    .filter(([, line]) => line)
    .map(([at, line]) => [Number(at) + 1, line]);

function sizesOf(entries: [number, Line][], size: (line: Line) => number | undefined): Record<number, number> | undefined {
  const found = entries.flatMap(([at, line]) => (size(line) === undefined ? [] : [[at, size(line) as number]]));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function metadataOf(data: Partial<IWorksheetData>, columns: [number, Line][], rows: [number, Line][]): Metadata[] {
  const keptOf = (custom: unknown) => ((custom ?? {}) as Kept).metadata ?? [];
  const all = [
    ...keptOf(data.custom),
    ...columns.flatMap(([column, { custom }]) => keptOf(custom).map((entry) => ({ ...entry, column }))),
    ...rows.flatMap(([row, { custom }]) => keptOf(custom).map((entry) => ({ ...entry, row }))),
  ];
  return all.sort((a, b) => a.order - b.order).map(({ order: _, ...entry }) => entry);
}

/** A sheet that was made in the grid has a name of random letters for an id; the same one always gives the same number. */
export function sheetNumber(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
