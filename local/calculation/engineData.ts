// A workbook snapshot as the engine reads it: only the sheets and cells that some formula can see.
import { type ICellData, type IObjectMatrixPrimitiveType, type IStyleData, ObjectMatrix, Styles } from '@univerjs/core';
import type { IFormulaDataItem, IFormulaDatasetConfig, ISheetData } from '@univerjs/engine-formula';
import type { CellSnapshot, RangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { ERROR_SIGN } from './failure';
import { type FormulaParts, formulaParts } from './formulaReferences';
import { formulaPlace, toEnglish } from './formulaSyntax';
import { FormulaParseError } from './formulaTokens';

export interface FormulaAt {
  sheet: SheetSnapshot;
  row: number;
  column: number;
  /** undefined: it does not parse */
  english?: string;
  parts?: FormulaParts;
  /** a sheet that the workbook does not have */
  missingSheet?: string;
}
export interface EngineData {
  formulas: FormulaAt[];
  config: IFormulaDatasetConfig;
  /** lets go of all cells: the engine's caches keep hold of the data they saw last */
  release(): void;
}

const BY_NAME = ['INDIRECT', 'OFFSET'];

export function formulasOf(workbook: WorkbookSnapshot): FormulaAt[] {
  const found: FormulaAt[] = [];
  for (const sheet of workbook.sheets) {
    const place = formulaPlace(workbook, sheet);
    const known = new Map<string, ReturnType<typeof readFormula>>();
    for (const { cell, row, column } of formulaCells(sheet)) {
      const f = cell.f as string;
      const read = known.get(f) ?? readFormula(f, place);
      known.set(f, read);
      found.push({ sheet, row, column, ...read });
    }
  }
  return found;
}

function readFormula(f: string, place: ReturnType<typeof formulaPlace>): Pick<FormulaAt, 'english' | 'parts' | 'missingSheet'> {
  try {
    const english = toEnglish(f, place);
    const parts = formulaParts(english, place.sizeOf);
    const missing = parts.references.find((reference) => !place.sizeOf(reference.sheet));
    return { english: withoutLostCells(english, parts), parts, ...(missing ? { missingSheet: missing.sheet } : {}) };
  } catch (error) {
    if (error instanceof FormulaParseError) return {};
    throw error;
  }
}

/** Univer says #NAME? or #VALUE! for cells that do not exist; Sheets says #REF!. */
function withoutLostCells(english: string, { tokens, references }: FormulaParts): string {
  const lost = references.filter((reference) => !reference.area);
  if (lost.length === 0) return english;
  const texts = tokens.map((token) => token.text);
  for (const { first, last } of lost) texts.splice(first, last - first + 1, '#REF!', ...Array(last - first).fill(''));
  return `=${texts.join('')}`;
}

export function engineData(workbook: WorkbookSnapshot, unit: string): EngineData {
  const formulas = formulasOf(workbook);
  const seen = seenAreas(workbook, formulas);
  const loader = new CellLoader();
  const sheets: ISheetData = {};
  for (const sheet of workbook.sheets) {
    const areas = seen.get(sheet);
    const cellData = new ObjectMatrix(areas ? loader.load(sheet, areas) : {});
    sheets[sheet.id] = { cellData, rowCount: sheet.rows, columnCount: sheet.columns, rowData: {}, columnData: {} };
  }
  const formulaData = putFormulas(formulas, sheets);
  return {
    formulas,
    config: {
      ...WHOLE,
      formulaData: { [unit]: formulaData },
      allUnitData: { [unit]: sheets },
      unitStylesData: { [unit]: new Styles(loader.styles) },
      unitSheetNameMap: { [unit]: sheetIds(workbook, formulas) },
    },
    release: () => {
      for (const sheet of Object.values(sheets)) sheet.cellData = new ObjectMatrix({});
    },
  };
}

/** everything is calculated; nothing is known from before */
const WHOLE = {
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  forceCalculate: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

function putFormulas(formulas: readonly FormulaAt[], sheets: ISheetData): Record<string, IObjectMatrixPrimitiveType<IFormulaDataItem>> {
  const formulaData: Record<string, IObjectMatrixPrimitiveType<IFormulaDataItem>> = {};
  for (const { sheet, row, column, english } of formulas) {
    const cells = sheets[sheet.id].cellData;
    if (english === undefined) {
      cells.setValue(row - 1, column - 1, { v: ERROR_SIGN, t: 1 });
      continue;
    }
    cells.setValue(row - 1, column - 1, { ...cells.getValue(row - 1, column - 1), f: english });
    formulaData[sheet.id] ??= {};
    formulaData[sheet.id][row - 1] ??= {};
    formulaData[sheet.id][row - 1][column - 1] = { f: english };
  }
  return formulaData;
}

/** Univer finds a sheet only by its exact name, Sheets in any case: the names as formulas write them are added. */
function sheetIds(workbook: WorkbookSnapshot, formulas: FormulaAt[]): Record<string, string> {
  const ids: Record<string, string> = {};
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), String(sheet.id)]));
  const written = formulas.flatMap(({ parts }) => parts?.references ?? []).map(({ sheet }) => sheet);
  for (const name of [...written, ...workbook.sheets.map((sheet) => sheet.name)]) {
    const id = name === undefined ? undefined : byName.get(name.toLowerCase());
    if (name !== undefined && id !== undefined) ids[name] = id;
  }
  return ids;
}

type Areas = RangeSnapshot[] | 'all';
/** from here on reading the whole sheet is quicker than asking each cell */
const MANY = 50;

/** A big data tab that no formula points at is left out; of one without formulas only the cells pointed at are read. */
function seenAreas(workbook: WorkbookSnapshot, formulas: FormulaAt[]): Map<SheetSnapshot, Areas> {
  const seen = new Map<SheetSnapshot, Areas>();
  if (formulas.some(({ parts }) => parts?.functions.some((name) => BY_NAME.includes(name)))) {
    for (const sheet of workbook.sheets) seen.set(sheet, 'all');
    return seen;
  }
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (const { sheet } of formulas) seen.set(sheet, 'all');
  for (const { parts } of formulas) {
    for (const { sheet: name, area } of parts?.references ?? []) {
      const sheet = name === undefined ? undefined : byName.get(name.toLowerCase());
      if (!sheet || !area || seen.get(sheet) === 'all') continue;
      const areas = seen.get(sheet) as RangeSnapshot[] | undefined;
      if (!areas) seen.set(sheet, [area]);
      else if (areas.length === MANY) seen.set(sheet, 'all');
      else if (!areas.some((known) => sameArea(known, area))) areas.push(area);
    }
  }
  return seen;
}

const sameArea = (a: RangeSnapshot, b: RangeSnapshot): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const inside = (row: number, column: number, area: RangeSnapshot): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

class CellLoader {
  readonly styles: Record<string, IStyleData> = {};

  load(sheet: SheetSnapshot, areas: Areas): IObjectMatrixPrimitiveType<ICellData> {
    // only a sheet with formulas is read whole, and only there something can be spilled
    const spilled = areas === 'all' ? spilledAreas(sheet) : [];
    const data: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const row in sheet.cells) {
      const line = sheet.cells[row];
      for (const column in line) {
        if (areas !== 'all' && !areas.some((area) => inside(+row, +column, area))) continue;
        const cell = line[column];
        const held = spilled.some((area) => inside(+row, +column, area)) ? this.format(cell) : this.content(cell);
        if (!held) continue;
        data[+row - 1] ??= {};
        data[+row - 1][+column - 1] = held;
      }
    }
    return data;
  }

  private content(cell: CellSnapshot): ICellData | undefined {
    const style = this.format(cell);
    if (cell.f !== undefined) return style ?? {};
    if (cell.e !== undefined) return { ...style, v: cell.e, t: 1 };
    const { v } = cell;
    if (v === undefined) return style;
    if (typeof v === 'boolean') return { ...style, v: v ? 1 : 0, t: 3 };
    return { ...style, v, t: typeof v === 'number' ? 2 : 1 };
  }

  private format({ nf }: CellSnapshot): ICellData | undefined {
    if (nf === undefined) return undefined;
    this.styles[nf] ??= { n: { pattern: nf } };
    return { s: nf };
  }
}

/** Written for speed: a data tab has hundreds of thousands of cells and no formula. */
function formulaCells({ cells }: SheetSnapshot): { cell: CellSnapshot; row: number; column: number }[] {
  const found: { cell: CellSnapshot; row: number; column: number }[] = [];
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[column];
      if (cell.f !== undefined) found.push({ cell, row: +row, column: +column });
    }
  }
  return found;
}

/** Values there are results of the formula that spilled them, no content that would stop it. */
function spilledAreas(sheet: SheetSnapshot): RangeSnapshot[] {
  return formulaCells(sheet).flatMap(({ cell, row, column }) => (cell.spans ? [{ row, column, rows: cell.spans[0], columns: cell.spans[1] }] : []));
}
