// A workbook snapshot as Univer's grid loads it, and what the grid saves as a workbook snapshot.
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorkbookData, LocaleType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { type FormulaPlace, formulaPlace } from './formulaSyntax';
import { fromUniverCell, toUniverCell } from './univer/cells';
import { fromUniverRule, toUniverRule, type UniverColourRule } from './univer/colourRules';
import { fromUniverRange, toUniverRange } from './univer/ranges';
import { fromUniverSheet, toUniverSheet } from './univer/sheets';
import { StyleTable } from './univer/styles';
import { fromUniverValidation, toUniverValidations, type UniverValidation } from './univer/validations';

const RULES = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';
const NOTES = 'SHEET_NOTE_PLUGIN';
const FILTERS = 'SHEET_FILTER_PLUGIN';

interface Note {
  id: string;
  row: number;
  col: number;
  note: string;
  width: number;
  height: number;
  show: boolean;
}
type Notes = Record<number, Record<number, Note>>;

export function toUniver(workbook: WorkbookSnapshot, id = 'workbook'): IWorkbookData {
  const styles = new StyleTable();
  const rules: Record<string, UniverColourRule[]> = {};
  const validations: Record<string, UniverValidation[]> = {};
  const notes: Record<string, Notes> = {};
  const filters: Record<string, unknown> = {};
  const sheets: IWorkbookData['sheets'] = {};
  for (const sheet of workbook.sheets) {
    const place = formulaPlace(workbook, sheet);
    const found = notesOf(sheet);
    sheets[sheet.id] = { ...toUniverSheet(sheet), cellData: cellData(sheet, styles, place) };
    if (sheet.rules.length > 0) rules[sheet.id] = sheet.rules.map((rule, index) => toUniverRule(rule, index, place));
    if (sheet.validations.length > 0) validations[sheet.id] = toUniverValidations(sheet, place);
    if (Object.keys(found).length > 0) notes[sheet.id] = found;
    if (sheet.filter) filters[sheet.id] = { ref: toUniverRange(sheet.filter), filterColumns: [], cachedFilteredOut: [] };
  }
  const resources = Object.entries({ [RULES]: rules, [VALIDATIONS]: validations, [NOTES]: notes, [FILTERS]: filters });
  return {
    id,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: 'enUS' as LocaleType,
    styles: styles.styles,
    sheetOrder: workbook.sheets.map((sheet) => String(sheet.id)),
    sheets,
    resources: resources.map(([name, data]) => ({ name, data: JSON.stringify(data) })),
  };
}

/** Cells that an array result fills keep their looks only: Univer fills them itself, and content there would stop it. */
function cellData(sheet: SheetSnapshot, styles: StyleTable, place: FormulaPlace): IObjectMatrixPrimitiveType<ICellData> {
  const spilled = spilledCells(sheet);
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const row in sheet.cells) {
    for (const column in sheet.cells[row]) {
      const cell = sheet.cells[row][column];
      const { v: _v, e: _e, why: _why, ...looks } = cell;
      const data = toUniverCell(spilled.has(`${row}:${column}`) ? looks : cell, styles, place);
      if (Object.keys(data).length === 0) continue;
      rows[Number(row) - 1] ??= {};
      rows[Number(row) - 1][Number(column) - 1] = data;
    }
  }
  return rows;
}

function spilledCells(sheet: SheetSnapshot): Set<string> {
  const found = new Set<string>();
  for (const row in sheet.cells) {
    for (const column in sheet.cells[row]) {
      const [rows, columns] = sheet.cells[row][column].spans ?? [1, 1];
      for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) if (r > 0 || c > 0) found.add(`${Number(row) + r}:${Number(column) + c}`);
    }
  }
  return found;
}

function notesOf(sheet: SheetSnapshot): Notes {
  const notes: Notes = {};
  for (const row in sheet.cells) {
    for (const column in sheet.cells[row]) {
      const { note } = sheet.cells[row][column];
      if (note === undefined) continue;
      const [r, c] = [Number(row) - 1, Number(column) - 1];
      notes[r] ??= {};
      notes[r][c] = { id: `note-${r}-${c}`, row: r, col: c, note, width: 220, height: 120, show: false };
    }
  }
  return notes;
}

/** `base` is the workbook as it was: properties, zone and locale, and the last results of array formulas, which Univer does not save. */
export function fromUniver(data: IWorkbookData, base: WorkbookSnapshot): WorkbookSnapshot {
  const frames = data.sheetOrder.map((id) => ({
    id,
    frame: { ...fromUniverSheet(data.sheets[id], id), cells: {}, rules: [], validations: [] } as SheetSnapshot,
  }));
  const workbook = { ...base, name: data.name, sheets: frames.map(({ frame }) => frame) };
  for (const { id, frame } of frames) fillSheet(frame, { id, data, place: formulaPlace(workbook, frame) });
  for (const sheet of workbook.sheets) restoreSpills(sheet, base);
  return workbook;
}

interface Source {
  id: string;
  data: IWorkbookData;
  place: FormulaPlace;
}

const resource = <T>({ resources = [] }: IWorkbookData, name: string, id: string): T | undefined =>
  (JSON.parse(resources.find((entry) => entry.name === name)?.data || '{}') as Record<string, T>)[id];

function fillSheet(sheet: SheetSnapshot, { id, data, place }: Source): void {
  fillCells(sheet, { id, data, place });
  for (const rule of resource<UniverColourRule[]>(data, RULES, id) ?? []) {
    const own = fromUniverRule(rule, place);
    if (own) sheet.rules.push(own);
  }
  for (const rule of resource<UniverValidation[]>(data, VALIDATIONS, id) ?? []) addValidation(sheet, rule, place);
  for (const row of Object.values(resource<Notes>(data, NOTES, id) ?? {}))
    for (const note of Object.values(row)) cellAt(sheet, note.row, note.col).note = note.note;
  const filter = resource<{ ref: IRange }>(data, FILTERS, id);
  if (filter) sheet.filter = fromUniverRange(filter.ref, sheet);
}

/** by Univer's row and column, which count from 0 */
function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot {
  sheet.cells[row + 1] ??= {};
  sheet.cells[row + 1][column + 1] ??= {};
  return sheet.cells[row + 1][column + 1];
}

function fillCells(sheet: SheetSnapshot, { id, data, place }: Source): void {
  const cells = data.sheets[id].cellData ?? {};
  const shared = sharedFormulas(cells);
  for (const row in cells) {
    for (const column in cells[row]) {
      const cell = cells[row][column];
      if (!cell) continue;
      const sharedFormula = cell.f || !cell.si ? undefined : shared(cell.si, Number(row), Number(column));
      const own = fromUniverCell(cell, { place, styles: data.styles, sharedFormula });
      if (Object.keys(own).length > 0) Object.assign(cellAt(sheet, Number(row), Number(column)), own);
    }
  }
}

/** Filling down shares a formula: only the first cell holds the text. */
function sharedFormulas(cells: IObjectMatrixPrimitiveType<ICellData>): (si: string, row: number, column: number) => string | undefined {
  const origins = new Map<string, { f: string; row: number; column: number }>();
  for (const row in cells) {
    for (const column in cells[row]) {
      const { f, si } = cells[row][column] ?? {};
      if (f && si) origins.set(si, { f, row: Number(row), column: Number(column) });
    }
  }
  const lexer = new LexerTreeBuilder();
  return (si, row, column) => {
    const origin = origins.get(si);
    return origin && lexer.moveFormulaRefOffset(origin.f, column - origin.column, row - origin.row);
  };
}

function addValidation(sheet: SheetSnapshot, rule: UniverValidation, place: FormulaPlace): void {
  const read = fromUniverValidation(rule, place);
  if (!read) return;
  const dv = sheet.validations.push(read.validation) - 1;
  for (const { row, column, rows, columns } of read.ranges) {
    for (let r = row - 1; r < row - 1 + rows; r++) {
      for (let c = column - 1; c < column - 1 + columns; c++) {
        const cell = cellAt(sheet, r, c);
        cell.dv = dv;
        // a click on the grid's checkbox writes a number
        if (read.validation.type === 'checkbox' && (cell.v === 1 || cell.v === 0)) cell.v = cell.v === 1;
      }
    }
  }
}

function restoreSpills(sheet: SheetSnapshot, base: WorkbookSnapshot): void {
  const before = base.sheets.find((known) => known.id === sheet.id);
  if (!before) return;
  for (const row in before.cells) {
    for (const column in before.cells[row]) {
      const { spans, f } = before.cells[row][column];
      const anchor = sheet.cells[row]?.[column];
      if (!spans || anchor?.f !== f) continue;
      anchor.spans = [spans[0], spans[1]];
      restoreSpill(sheet, before, { row: Number(row), column: Number(column), rows: spans[0], columns: spans[1] });
    }
  }
}

function restoreSpill(sheet: SheetSnapshot, before: SheetSnapshot, area: { row: number; column: number; rows: number; columns: number }): void {
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const { v, e, why } = before.cells[r]?.[c] ?? {};
      const cell = sheet.cells[r]?.[c];
      if ((v === undefined && e === undefined) || cell?.v !== undefined || cell?.e !== undefined || cell?.f !== undefined) continue;
      Object.assign(cellAt(sheet, r - 1, c - 1), v === undefined ? {} : { v }, e === undefined ? {} : { e }, why === undefined ? {} : { why });
    }
  }
}
