// A workbook snapshot as an .xlsx file. What a file cannot hold: developer metadata and document properties (the markers in the
// header notes go along), formulas with custom functions and arrays over whole columns (their cells get the last value: a column of a file
// is a million rows long), unknown conditions of colour rules, texts beyond 32,767 characters, help texts beyond 255.
import ExcelJS from 'exceljs';
import { type FormulaPlace, formulaPlace } from '../calculation/formulaSyntax';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { argb, type Look, toFileStyle } from './cellLook';
import { writeRules } from './colourRules';
import { type FileFormula, toFileFormula } from './formulaText';
import { fileRange } from './ranges';
import { safeSheetNames } from './sheetNames';
import { columnCharacters, rowPoints, SHEETS_COLUMN, SHEETS_ROW } from './sizes';
import { ListSheet, writeValidations } from './validations';
import { escapeText, LONGEST_TEXT } from './xlsxText';

export interface WriteXlsxOptions {
  /** names of functions that no spreadsheet program has */
  customFunctions: readonly string[];
}
interface SheetFile {
  place: FormulaPlace;
  sheetNames: ReadonlyMap<string, string>;
  custom: ReadonlySet<string>;
  lists: ListSheet;
}

export async function writeXlsx(workbook: WorkbookSnapshot, { customFunctions }: WriteXlsxOptions): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  const sheetNames = safeSheetNames(workbook.sheets.map((sheet) => sheet.name));
  const shared = { sheetNames, custom: new Set(customFunctions.map((name) => name.toUpperCase())), lists: new ListSheet(file) };
  const pairs = workbook.sheets.map((own) => ({
    own,
    sheet: file.addWorksheet(sheetNames.get(own.name), { state: own.hidden ? 'hidden' : 'visible' }),
  }));
  for (const { own, sheet } of pairs) writeSheet(own, sheet, { ...shared, place: formulaPlace(workbook, own) });
  const firstVisible = workbook.sheets.findIndex((sheet) => !sheet.hidden);
  file.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: Math.max(0, firstVisible), visibility: 'visible' }];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function writeSheet(own: SheetSnapshot, sheet: ExcelJS.Worksheet, file: SheetFile): void {
  if (own.tabColour) sheet.properties.tabColor = { argb: argb(own.tabColour) };
  const frozen = own.frozenRows || own.frozenColumns;
  const pane = frozen ? { state: 'frozen' as const, xSplit: own.frozenColumns ?? 0, ySplit: own.frozenRows ?? 0 } : { state: 'normal' as const };
  sheet.views = [{ ...pane, showGridLines: !own.gridlinesOff }];
  writeLines(own, sheet);
  writeCells(own, sheet, file);
  writeRules(own.rules, sheet, file);
  writeValidations(own, sheet, file);
  if (own.filter) sheet.autoFilter = fileRange(own.filter);
}

/**
 * The last row and column get a size of their own even where it is the usual one: a file has no other place for the size of the grid.
 * Hidden ones too: exceljs gives a hidden column its own default width and forgets a hidden row without cells or height.
 */
function writeLines(own: SheetSnapshot, sheet: ExcelJS.Worksheet): void {
  const { columns, rows, hiddenColumns = [], hiddenRows = [] } = own;
  for (const [column, width] of sized([columns, ...hiddenColumns], SHEETS_COLUMN, own.columnWidths))
    sheet.getColumn(column).width = columnCharacters(width);
  for (const [row, height] of sized([rows, ...hiddenRows], SHEETS_ROW, own.rowHeights)) sheet.getRow(row).height = rowPoints(height);
  for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
}

const sized = (lines: number[], usual: number, own: Record<number, number> = {}): [number, number][] =>
  Object.entries<number>({ ...Object.fromEntries(lines.map((line) => [line, usual])), ...own }).map(([line, size]) => [Number(line), size]);

function writeCells(own: SheetSnapshot, sheet: ExcelJS.Worksheet, file: SheetFile): void {
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  for (const row in own.cells) {
    for (const column in own.cells[row]) {
      const cell = own.cells[row][column];
      const target = sheet.getCell(Number(row), Number(column));
      const value = fileValue(cell, { row: Number(row), column: Number(column), file });
      if (value !== null) target.value = value;
      if (cell.note !== undefined) target.note = { texts: [{ text: escapeText(cell.note) }] };
      const { nf, bg, fc, bold, italic, fs, ha, va, wrap } = cell;
      const look: Look = { nf, bg, fc, bold, italic, fs, ha, va, wrap };
      // exceljs reads a note only from a cell that is there, and writes only cells with a value or a style
      if (value === null && cell.note === undefined && Object.values(look).every((part) => part === undefined)) continue;
      target.style = sharedStyle(look, styles);
    }
  }
}

/** exceljs compares styles by object: one object per look makes large tabs bearable. */
function sharedStyle(look: Look, styles: Map<string, Partial<ExcelJS.Style>>): Partial<ExcelJS.Style> {
  const key = JSON.stringify(look);
  const known = styles.get(key) ?? toFileStyle(look);
  styles.set(key, known);
  return known;
}

const FILE_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

interface CellPlace {
  row: number;
  column: number;
  file: SheetFile;
}

function fileValue(cell: CellSnapshot, { row, column, file }: CellPlace): ExcelJS.CellValue {
  const formula = cell.f === undefined ? undefined : toFileFormula(cell.f, file.place, file.sheetNames);
  const isKept = formula && !formula.functions.some((name) => file.custom.has(name)) && !(cell.spans && formula.wholeColumns);
  if (formula && isKept) return formulaValue(formula, cell, { row, column });
  if (cell.e !== undefined) return FILE_ERRORS.has(cell.e) ? { error: cell.e as ExcelJS.CellErrorValue['error'] } : cell.e;
  if (cell.v === undefined) return null;
  return typeof cell.v === 'string' ? escapeText(cell.v.slice(0, LONGEST_TEXT)) : cell.v;
}

function formulaValue({ text }: FileFormula, { v, e, spans }: CellSnapshot, { row, column }: { row: number; column: number }): ExcelJS.CellValue {
  // a file knows no #ERROR!; the formula will say the same when it is calculated there
  const result = e === undefined ? v : { error: FILE_ERRORS.has(e) ? e : '#VALUE!' };
  const array = spans ? { shareType: 'array', ref: fileRange({ row, column, rows: spans[0], columns: spans[1] }) } : {};
  return { formula: text, ...(result === undefined ? {} : { result }), ...array } as ExcelJS.CellFormulaValue;
}
