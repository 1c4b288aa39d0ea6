import type { GasSheet } from '../../environment';
import { refuse } from '../../execution/hostError';
import type { Axis } from '../../formulas/moveReference';
import { lineCount, type SheetData } from '../../grid/sheetData';
import { colour } from '../../values/colour';
import { words } from '../../words';
import { checkArguments } from '../checkArguments';
import { SheetLines } from './sheetLines';
import { sheetAs } from './sheetPlace';

type Methods =
  | 'hideColumns'
  | 'showColumns'
  | 'isColumnHiddenByUser'
  | 'hideRows'
  | 'showRows'
  | 'isRowHiddenByUser'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'getRowHeight'
  | 'setTabColor'
  | 'getTabColor'
  | 'setHiddenGridlines'
  | 'hasHiddenGridlines';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** Hidden, frozen and sized rows and columns, tab colour, gridlines. */
export class SheetLook extends SheetLines implements Pick<GoogleAppsScript.Spreadsheet.Sheet, Methods> {
  hideColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this.port.sheet, { axis: 'column', at: columnIndex, count: numColumns }, true);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this.port.sheet, { axis: 'column', at: columnIndex, count: numColumns }, false);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.port.sheet.hiddenColumns.has(columnPosition);
  }
  hideRows(rowIndex: number, numRows = 1): void {
    setHidden(this.port.sheet, { axis: 'row', at: rowIndex, count: numRows }, true);
  }
  showRows(rowIndex: number, numRows = 1): void {
    setHidden(this.port.sheet, { axis: 'row', at: rowIndex, count: numRows }, false);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.port.sheet.hiddenRows.has(rowPosition);
  }
  setFrozenRows(rows: number): void {
    freeze(this.port.sheet, 'row', rows);
  }
  getFrozenRows(): number {
    return this.port.sheet.frozenRows;
  }
  setFrozenColumns(columns: number): void {
    freeze(this.port.sheet, 'column', columns);
  }
  getFrozenColumns(): number {
    return this.port.sheet.frozenColumns;
  }
  setColumnWidth(columnPosition: number, width: number): GasSheet {
    setSizes(this.port.sheet, { axis: 'column', at: columnPosition, count: 1 }, width);
    return sheetAs(this);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): GasSheet {
    setSizes(this.port.sheet, { axis: 'column', at: startColumn, count: numColumns }, width);
    return sheetAs(this);
  }
  getColumnWidth(columnPosition: number): number {
    checkLines(this.port.sheet, { axis: 'column', at: columnPosition, count: 1 });
    return this.port.sheet.columnWidths.get(columnPosition) ?? COLUMN_WIDTH;
  }
  setRowHeight(rowPosition: number, height: number): GasSheet {
    setSizes(this.port.sheet, { axis: 'row', at: rowPosition, count: 1 }, height);
    return sheetAs(this);
  }
  setRowHeights(startRow: number, numRows: number, height: number): GasSheet {
    setSizes(this.port.sheet, { axis: 'row', at: startRow, count: numRows }, height);
    return sheetAs(this);
  }
  getRowHeight(rowPosition: number): number {
    checkLines(this.port.sheet, { axis: 'row', at: rowPosition, count: 1 });
    return this.port.sheet.rowHeights.get(rowPosition) ?? ROW_HEIGHT;
  }
  setTabColor(value: string | null): GasSheet {
    this.port.sheet.tabColour = colour(value);
    this.port.sheet.changed = true;
    return sheetAs(this);
  }
  getTabColor(): string | null {
    return this.port.sheet.tabColour ?? null;
  }
  setHiddenGridlines(hideGridlines: boolean): GasSheet {
    checkArguments('Sheet.setHiddenGridlines', [hideGridlines], ['boolean']);
    this.port.sheet.gridlinesOff = hideGridlines;
    this.port.sheet.changed = true;
    return sheetAs(this);
  }
  hasHiddenGridlines(): boolean {
    return this.port.sheet.gridlinesOff;
  }
}

interface LineSpan {
  axis: Axis;
  at: number;
  count: number;
}

function checkLines(sheet: SheetData, { axis, at, count }: LineSpan): void {
  checkArguments('Sheet.getRange', [at, count], ['number', 'number']);
  if (at < 1 || count < 1 || at + count - 1 > lineCount(sheet, axis)) refuse(axis === 'row' ? words.rowsOutOfBounds() : words.columnsOutOfBounds());
}

function setHidden(sheet: SheetData, span: LineSpan, hidden: boolean): void {
  checkLines(sheet, span);
  const lines = span.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = span.at; line < span.at + span.count; line++) {
    if (hidden) lines.add(line);
    else lines.delete(line);
  }
  sheet.changed = true;
}

function freeze(sheet: SheetData, axis: Axis, lines: number): void {
  checkArguments(axis === 'row' ? 'Sheet.setFrozenRows' : 'Sheet.setFrozenColumns', [lines], ['number']);
  if (lines >= lineCount(sheet, axis)) refuse(axis === 'row' ? words.freezeAllRows() : words.freezeAllColumns());
  if (axis === 'row') sheet.frozenRows = lines;
  else sheet.frozenColumns = lines;
  sheet.changed = true;
}

function setSizes(sheet: SheetData, span: LineSpan, size: number): void {
  checkLines(sheet, span);
  checkArguments('Sheet.setColumnWidth', [size], ['number']);
  const [sizes, usual] = span.axis === 'row' ? [sheet.rowHeights, ROW_HEIGHT] : [sheet.columnWidths, COLUMN_WIDTH];
  for (let line = span.at; line < span.at + span.count; line++) {
    if (size === usual) sizes.delete(line);
    else sizes.set(line, size);
  }
  sheet.changed = true;
}
