// Makes a tab: everything that can be done again comes first, the header words, then the metadata, and last the notes in one call.
// A run that dies before the header left a blank sheet of that name, which is made again; one that dies after it left a tab that is
// found by its words and gets its markers again (markTab).
import { columnLooks } from '../../sheet/columnLook';
import { firstRows } from '../../sheet/firstRows';
import { headerOf } from '../../sheet/header';
import { HEAD_LOOK, HEADER_LOOK, TAB_COLOUR } from '../../sheet/look';
import type { Cell } from '../../sheet/model';
import { validationOf } from '../../sheet/validation';
import type { TabDef } from '../../tabs/types';
import type { Lang } from '../../text/lang';
import { tabsText } from '../../text/tabs';
import { SPARE_ROWS } from '../limits';
import { markSheet } from './markTab';
import { storedText } from './storedText';
import type { Sheet, Spreadsheet, TabPlace } from './tabPlace';
import { toValidation } from './toValidation';

export interface MakeOptions {
  readonly lang: Lang;
  readonly locale: string;
  readonly currency: string;
}

/** A blank sheet of the tab's name, or a new one; a sheet of that name that holds something is people's. */
function blankSheet(spreadsheet: Spreadsheet, name: string, after: Sheet | null): Sheet {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? name : `${name} ${n}`;
    const there = spreadsheet.getSheetByName(wanted);
    if (!there) return spreadsheet.insertSheet(wanted, after ? after.getIndex() : 0);
    if (there.getLastRow() === 0) return there;
  }
}

function setSize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Runs of equal values: [first index, length, value]. */
function runsOf<V>(values: readonly V[]): [number, number, V][] {
  const runs: [number, number, V][] = [];
  values.forEach((value, i) => {
    const last = runs[runs.length - 1];
    if (last && last[2] === value) last[1]++;
    else runs.push([i, 1, value]);
  });
  return runs;
}

const stored = (cell: Cell): string | number | boolean => {
  if (cell === null) return '';
  if (typeof cell === 'string') return storedText(cell);
  if (typeof cell === 'object') throw new Error('first rows hold plain cells only');
  return cell;
};

function formatBody(sheet: Sheet, def: TabDef, headerRow: number, options: MakeOptions): void {
  const looks = columnLooks(def.id, options.locale);
  const rows = sheet.getMaxRows() - headerRow;
  const body = sheet.getRange(/* row= */ headerRow + 1, /* column= */ 1, rows, looks.length);
  const every = <V>(line: V[]): V[][] => Array.from({ length: rows }, () => line);
  const formats = every(looks.map((look) => look.format));
  firstRows(def.id, options.lang, options.locale).rows.forEach((row, r) => {
    formats[r] = looks.map((look) => row.formats?.[look.id] ?? look.format);
  });
  body.setNumberFormats(formats);
  body.setBackgrounds(every(looks.map((look) => look.background)));
  body.setHorizontalAlignments(every(looks.map((look) => look.align)));
  body.setWraps(every(looks.map((look) => look.wrap)));
  body.setVerticalAlignment('top');
  def.columns.forEach((column, c) => {
    const rule = validationOf(column, options.lang);
    if (rule) sheet.getRange(headerRow + 1, c + 1, rows, 1).setDataValidation(toValidation(rule));
  });
  firstRows(def.id, options.lang, options.locale).rows.forEach(({ validations = {} }, r) => {
    for (const id of Object.keys(validations)) {
      const column = def.columns.findIndex((one) => one.id === id) + 1;
      sheet.getRange(headerRow + 1 + r, column).setDataValidation(toValidation(validations[id]));
    }
  });
}

function formatHeader(sheet: Sheet, def: TabDef, headerRow: number): void {
  const header = sheet.getRange(headerRow, /* column= */ 1, /* numRows= */ 1, def.columns.length);
  header.setBackground(HEADER_LOOK.background).setFontColor(HEADER_LOOK.colour).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  for (let row = 1; row < headerRow; row++) {
    const look = HEAD_LOOK[Math.min(row - 1, HEAD_LOOK.length - 1)];
    const line = sheet.getRange(row, 1, 1, def.columns.length);
    line
      .setBackground(look.background)
      .setFontColor(look.colour)
      .setFontSize(look.size ?? 10)
      .setFontWeight(look.bold ? 'bold' : 'normal')
      .setWrap(look.wrap !== false);
  }
}

function layOut(sheet: Sheet, def: TabDef, headerRow: number, locale: string): void {
  const looks = columnLooks(def.id, locale);
  for (const [start, length, width] of runsOf(looks.map((look) => look.width))) sheet.setColumnWidths(start + 1, length, width);
  for (const [start, length, hidden] of runsOf(looks.map((look) => look.hidden))) if (hidden) sheet.hideColumns(start + 1, length);
  sheet.setFrozenRows(headerRow);
  if (def.frozenColumns) sheet.setFrozenColumns(def.frozenColumns);
  if (def.gridlinesOff) sheet.setHiddenGridlines(true);
  sheet.setTabColor(TAB_COLOUR[def.colour ?? def.class]);
  if (def.hidden) sheet.hideSheet();
  if (def.filter && !sheet.getFilter()) sheet.getRange(headerRow, 1, sheet.getMaxRows() - headerRow + 1, def.columns.length).createFilter();
}

/** Header and first rows in one call: they are all there or not at all. */
function writeHeader(sheet: Sheet, def: TabDef, headerRow: number, options: MakeOptions): void {
  const { columns, rows } = firstRows(def.id, options.lang, options.locale);
  const header = headerOf(def.id, options.lang, { currency: options.currency }).map((cell) => cell.text);
  const lines = rows.map((row) => def.columns.map((column) => (columns.includes(column.id) ? stored(row.cells[columns.indexOf(column.id)]) : '')));
  sheet.getRange(headerRow, 1, lines.length + 1, header.length).setValues([header, ...lines]);
}

export function makeTab(spreadsheet: Spreadsheet, def: TabDef, after: Sheet | null, options: MakeOptions): TabPlace {
  const headerRow = (def.head ?? 0) + 1;
  const filled = firstRows(def.id, options.lang, options.locale).rows.length;
  const sheet = blankSheet(spreadsheet, tabsText[options.lang].names[def.id], after);
  setSize(sheet, headerRow + filled + SPARE_ROWS, def.columns.length + (def.id === '_abm' ? 2 : 0));
  formatBody(sheet, def, headerRow, options);
  formatHeader(sheet, def, headerRow);
  layOut(sheet, def, headerRow, options.locale);
  markSheet(sheet, def.id);
  writeHeader(sheet, def, headerRow, options);
  const ids = def.columns.map((column) => column.id);
  return { id: def.id, def, sheet, headerRow, columns: new Map(ids.map((id, c) => [id, c + 1])), unmarked: ids };
}
