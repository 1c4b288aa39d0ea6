// An .xlsx file as a workbook snapshot. Dates become serial numbers again, to the millisecond.
import ExcelJS from 'exceljs';
import { type FormulaPlace, formulaPlace } from '../calculation/formulaSyntax';
import type { CellSnapshot, FormulaMode, Locale, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { fromArgb, fromFileStyle } from './cellLook';
import { readRules } from './colourRules';
import { fromFileFormula } from './formulaText';
import { rangesOf } from './ranges';
import { columnPixels, rowPixels, SHEETS_COLUMN, SHEETS_ROW } from './sizes';
import { LIST_SHEET, readValidations } from './validations';

export interface ReadXlsxOptions {
  /** the workbook's name: a file knows only its own */
  name: string;
  locale: Locale;
  timeZone: string;
  formulaMode: FormulaMode;
}

/** grids of files that say nothing about theirs are at least as large as a new sheet */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Promise<WorkbookSnapshot> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes as unknown as ArrayBuffer);
  const pairs = file.worksheets.filter((sheet) => sheet.name !== LIST_SHEET).map((sheet, index) => ({ sheet, own: frameOf(sheet, index + 1) }));
  const workbook: WorkbookSnapshot = { schema: 1, ...options, sheets: pairs.map(({ own }) => own), properties: {} };
  for (const { sheet, own } of pairs) fillSheet(own, sheet, { place: formulaPlace(workbook, own), file });
  return workbook;
}

function frameOf(sheet: ExcelJS.Worksheet, id: number): SheetSnapshot {
  const view = (sheet.views ?? [])[0] as (Partial<ExcelJS.WorksheetViewFrozen> & Partial<ExcelJS.WorksheetViewCommon>) | undefined;
  const { xSplit = 0, ySplit = 0 } = view?.state === 'frozen' ? view : {};
  const tabColour = fromArgb(sheet.properties.tabColor);
  return {
    id,
    name: sheet.name,
    ...gridOf(sheet),
    ...(sheet.state !== 'visible' ? { hidden: true } : {}),
    ...(tabColour ? { tabColour } : {}),
    ...(ySplit > 0 ? { frozenRows: ySplit } : {}),
    ...(xSplit > 0 ? { frozenColumns: xSplit } : {}),
    ...(view?.showGridLines === false ? { gridlinesOff: true } : {}),
    cells: {},
    rules: [],
    validations: [],
    metadata: [],
  };
}

type Lines = Pick<SheetSnapshot, 'rows' | 'columns' | 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;
interface Line {
  at: number;
  size: number | undefined;
  hidden: boolean;
}

function gridOf(sheet: ExcelJS.Worksheet): Lines {
  const columns = columnsOf(sheet);
  const rows = rowsOf(sheet);
  const [widths, heights] = [sizesOf(columns, SHEETS_COLUMN), sizesOf(rows, SHEETS_ROW)];
  const [hiddenColumns, hiddenRows] = [columns, rows].map((lines) => lines.filter(({ hidden }) => hidden).map(({ at }) => at));
  return {
    rows: extent(rows, sheet.rowCount, NEW_ROWS),
    columns: extent(columns, Math.max(sheet.columnCount, ...columns.map(({ at }) => at), 0), NEW_COLUMNS),
    ...(widths ? { columnWidths: widths } : {}),
    ...(heights ? { rowHeights: heights } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

function columnsOf(sheet: ExcelJS.Worksheet): Line[] {
  const held = (sheet.columns ?? []) as ExcelJS.Column[];
  return held.map((column, index) => ({
    at: index + 1,
    size: column.width === undefined ? undefined : columnPixels(column.width),
    hidden: column.hidden === true,
  }));
}

function rowsOf(sheet: ExcelJS.Worksheet): Line[] {
  const lines: Line[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    const { height } = row as { height?: number };
    lines.push({ at, size: height ? rowPixels(height) : undefined, hidden: row.hidden === true });
  });
  return lines;
}

/** writeXlsx gives the last line of the grid a size */
function extent(lines: Line[], used: number, least: number): number {
  const last = lines[lines.length - 1];
  return last?.size !== undefined && last.at === used ? used : Math.max(used, least);
}

function sizesOf(lines: Line[], usual: number): Record<number, number> | undefined {
  const found = lines.filter(({ size }) => size !== undefined && size !== usual).map(({ at, size }) => [at, size as number]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

interface Source {
  place: FormulaPlace;
  file: ExcelJS.Workbook;
}

function fillSheet(own: SheetSnapshot, sheet: ExcelJS.Worksheet, { place, file }: Source): void {
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const note = noteOf(cell);
      const held: CellSnapshot = { ...contentOf(cell, place), ...fromFileStyle(cell.style), ...(note === undefined ? {} : { note }) };
      if (Object.keys(held).length > 0) Object.assign(cellAt(own, at, column), held);
    });
  });
  own.rules = readRules(sheet, place);
  own.validations = readValidations(sheet, { place, workbook: file, cellAt: (row, column) => cellAt(own, row, column) });
  const [filter] = typeof sheet.autoFilter === 'string' ? rangesOf(sheet.autoFilter) : [];
  if (filter) own.filter = filter;
}

function cellAt(own: SheetSnapshot, row: number, column: number): CellSnapshot {
  own.cells[row] ??= {};
  own.cells[row][column] ??= {};
  return own.cells[row][column];
}

function noteOf(cell: ExcelJS.Cell): string | undefined {
  const note = cell.note as string | ExcelJS.Comment | undefined;
  if (note === undefined || note === null) return undefined;
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

function contentOf(cell: ExcelJS.Cell, place: FormulaPlace): Pick<CellSnapshot, 'v' | 'e' | 'f' | 'spans'> {
  if (cell.type !== ExcelJS.ValueType.Formula) return shownOf(cell.value);
  const { formula, result } = cell;
  const array = cell.value as { shareType?: string; ref?: string };
  const [area] = array.shareType === 'array' && array.ref ? rangesOf(array.ref) : [];
  const spans = area && (area.rows > 1 || area.columns > 1) ? { spans: [area.rows, area.columns] as [number, number] } : {};
  return { f: fromFileFormula(formula, place), ...shownOf(result as ExcelJS.CellValue), ...spans };
}

const EPOCH = 25_569; // 1970-01-01
const DAY = 86_400_000;

function shownOf(value: ExcelJS.CellValue): Pick<CellSnapshot, 'v' | 'e'> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object') return { v: value as string | number | boolean };
  if (Object.prototype.toString.call(value) === '[object Date]') return dateOf(value as Date);
  if ('error' in value) return { e: value.error };
  if ('richText' in value) return { v: value.richText.map(({ text }) => text).join('') };
  return 'text' in value ? shownOf(value.text as ExcelJS.CellValue) : {};
}

/** milliseconds since the first day, so that the quotient is rounded once and comes out as it was written */
function dateOf(date: Date): Pick<CellSnapshot, 'v'> {
  const serial = (date.getTime() + EPOCH * DAY) / DAY;
  return Number.isFinite(serial) ? { v: serial } : {};
}
