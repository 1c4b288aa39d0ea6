// Data validation. A list that does not fit into a rule (255 characters, no commas) stands in a sheet of its own that nobody sees.
import type ExcelJS from 'exceljs';
import type { FormulaPlace } from '../calculation/formulaSyntax';
import { columnLetters } from '../host/grid/area';
import type { SheetSnapshot, ValidationSnapshot } from '../host/snapshot';
import { fromFileFormula, toFileFormula } from './formulaText';
import { escapeAttribute, escapeText, unescapeAttribute } from './xlsxText';

export const LIST_SHEET = '_lists';
const LONGEST_LIST = 255;
const LONGEST_HELP = 255;
const EPOCH = 25_569; // 1970-01-01
const DAY = 86_400_000;

/** Long lists of the whole workbook, a column each. */
export class ListSheet {
  private columns = 0;
  constructor(private readonly workbook: ExcelJS.Workbook) {}
  add(list: readonly string[]): string {
    const sheet = this.workbook.getWorksheet(LIST_SHEET) ?? this.workbook.addWorksheet(LIST_SHEET, { state: 'veryHidden' });
    const column = ++this.columns;
    list.forEach((item, index) => {
      sheet.getCell(index + 1, column).value = escapeText(item);
    });
    const letters = columnLetters(column);
    return `${LIST_SHEET}!$${letters}$1:$${letters}$${Math.max(1, list.length)}`;
  }
}

export interface ValidationFile {
  place: FormulaPlace;
  sheetNames: ReadonlyMap<string, string>;
  lists: ListSheet;
}

export function writeValidations(own: SheetSnapshot, sheet: ExcelJS.Worksheet, file: ValidationFile): void {
  const rules = own.validations.map((rule) => toFileRule(rule, file));
  for (const row in own.cells) {
    for (const column in own.cells[row]) {
      const { dv } = own.cells[row][column];
      // one object for all cells of a rule: exceljs joins them to ranges
      if (dv !== undefined && rules[dv]) sheet.getCell(Number(row), Number(column)).dataValidation = rules[dv];
    }
  }
}

function toFileRule(own: ValidationSnapshot, file: ValidationFile): ExcelJS.DataValidation | undefined {
  const criteria = criteriaOf(own, file);
  if (!criteria) return undefined;
  const help = own.help && escapeAttribute(own.help).slice(0, LONGEST_HELP);
  return {
    ...criteria,
    allowBlank: true,
    errorStyle: own.strict ? 'stop' : 'warning',
    showErrorMessage: own.strict,
    ...(help ? { prompt: help, error: help, showInputMessage: true } : {}),
  } as ExcelJS.DataValidation;
}

type Criteria = Pick<ExcelJS.DataValidation, 'type' | 'formulae'> & { operator?: string };

function criteriaOf(own: ValidationSnapshot, { place, sheetNames, lists }: ValidationFile): Criteria | undefined {
  if (own.type === 'checkbox') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (own.type === 'list') return { type: 'list', formulae: [listFormula(own.list ?? [], lists)] };
  if (own.type === 'range' || own.type === 'formula') {
    const text = toFileFormula(own.formula ?? '', place, sheetNames)?.text;
    return text === undefined ? undefined : { type: own.type === 'range' ? 'list' : 'custom', formulae: [text] };
  }
  const { operator, bounds } = boundsOf(own.type === 'date' && own.min === undefined && own.max === undefined ? { min: 1 } : own);
  if (own.type === 'number') return { type: 'decimal', operator, formulae: bounds };
  // exceljs takes all Dates for equal when it joins neighbouring cells; it makes a Date of a number
  return { type: 'date', operator, formulae: bounds.map((serial) => (serial - EPOCH) * DAY) };
}

function listFormula(list: readonly string[], lists: ListSheet): string {
  const inline = list.join(',');
  const fits =
    inline.length <= LONGEST_LIST &&
    list.length > 0 &&
    list.every((item) => item !== '' && !/[",\t\n]|^\s|\s$/.test(item) && escapeText(item) === item);
  return fits && inline !== 'TRUE,FALSE' ? `"${inline}"` : lists.add(list);
}

function boundsOf({ min, max, above }: Pick<ValidationSnapshot, 'min' | 'max' | 'above'>): { operator: string; bounds: number[] } {
  if (min !== undefined && max !== undefined) return { operator: 'between', bounds: [min, max] };
  if (max !== undefined) return { operator: 'lessThanOrEqual', bounds: [max] };
  return { operator: above ? 'greaterThan' : 'greaterThanOrEqual', bounds: [min ?? 0] };
}

export interface ValidationSource {
  place: FormulaPlace;
  workbook: ExcelJS.Workbook;
  cellAt(row: number, column: number): { dv?: number };
}

/** Rules in the order of the first cell that has them. */
export function readValidations(sheet: ExcelJS.Worksheet, { place, workbook, cellAt }: ValidationSource): ValidationSnapshot[] {
  const held = (sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }).dataValidations.model;
  const found: ValidationSnapshot[] = [];
  const indexes = new Map<string, number>();
  const cells = Object.entries(held).map(([address, rule]) => ({ at: sheet.getCell(address), rule }));
  cells.sort((a, b) => Number(a.at.row) - Number(b.at.row) || Number(a.at.col) - Number(b.at.col));
  for (const { at, rule } of cells) {
    const own = fromFileRule(rule, place, workbook);
    if (!own) continue;
    const key = JSON.stringify(own);
    const index = indexes.get(key) ?? found.push(own) - 1;
    indexes.set(key, index);
    cellAt(Number(at.row), Number(at.col)).dv = index;
  }
  return found;
}

function fromFileRule(rule: ExcelJS.DataValidation, place: FormulaPlace, workbook: ExcelJS.Workbook): ValidationSnapshot | undefined {
  const criteria = criteriaFrom(rule, place, workbook);
  if (!criteria) return undefined;
  const strict = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  const help = rule.prompt || rule.error;
  return { ...criteria, strict, ...(help ? { help: unescapeAttribute(help) } : {}) };
}

function criteriaFrom(
  rule: ExcelJS.DataValidation,
  place: FormulaPlace,
  workbook: ExcelJS.Workbook,
): Omit<ValidationSnapshot, 'strict' | 'help'> | undefined {
  const [first] = rule.formulae ?? [];
  const text = String(first ?? '');
  if (rule.type === 'custom') return { type: 'formula', formula: fromFileFormula(text, place) };
  if (rule.type === 'list') {
    if (text === '"TRUE,FALSE"') return { type: 'checkbox' };
    if (text.startsWith('"')) return { type: 'list', list: text.slice(1, -1).split(',') };
    if (text.startsWith(`${LIST_SHEET}!`)) return { type: 'list', list: listAt(text, workbook) };
    return { type: 'range', formula: fromFileFormula(text, place) };
  }
  if (rule.type !== 'decimal' && rule.type !== 'whole' && rule.type !== 'date') return undefined;
  const bounds = boundsFrom(rule);
  if (rule.type !== 'date') return bounds && { type: 'number', ...bounds };
  return bounds && { type: 'date', ...(bounds.min === 1 && bounds.max === undefined && !bounds.above ? {} : bounds) };
}

function boundsFrom({
  operator,
  formulae,
}: {
  operator?: string;
  formulae?: unknown[];
}): Pick<ValidationSnapshot, 'min' | 'max' | 'above'> | undefined {
  const [first, second] = (formulae ?? []).map((bound) =>
    Object.prototype.toString.call(bound) === '[object Date]' ? (bound as Date).getTime() / DAY + EPOCH : Number(bound),
  );
  if (!Number.isFinite(first)) return undefined;
  if (operator === 'between' || operator === undefined) return Number.isFinite(second) ? { min: first, max: second } : undefined;
  if (operator === 'lessThanOrEqual') return { max: first };
  if (operator === 'greaterThan') return { min: first, above: true };
  return operator === 'greaterThanOrEqual' ? { min: first } : undefined;
}

function listAt(reference: string, workbook: ExcelJS.Workbook): string[] {
  const [, column, last] = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(reference) ?? [];
  const sheet = workbook.getWorksheet(LIST_SHEET);
  if (!sheet || column === undefined) return [];
  return Array.from({ length: Number(last) }, (_, index) => sheet.getCell(`${column}${index + 1}`).text);
}
