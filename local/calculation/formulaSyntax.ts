// A formula between the workbook's own syntax (mode and locale) and the English one that Univer and .xlsx know.
import { columnLetters, columnNumber } from '../host/grid/area';
import type { FormulaMode, Locale, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { COMMA_MARKS, ENGLISH_MARKS, type FormulaMarks, type FormulaToken, formulaTokens } from './formulaTokens';

export interface FormulaPlace {
  locale: Locale;
  mode: FormulaMode;
  /** rows and columns of a sheet; of the formula's own sheet without a name */
  sizeOf(sheet?: string): { rows: number; columns: number } | undefined;
  /** for what a person types: `,` between arguments where the locale writes `;` */
  lenient?: true;
}

export const marksOf = ({ locale, mode }: Pick<FormulaPlace, 'locale' | 'mode'>): FormulaMarks =>
  locale === 'fi_FI' && mode === 'locale-parsed' ? COMMA_MARKS : ENGLISH_MARKS;

export function formulaPlace(workbook: WorkbookSnapshot, own: SheetSnapshot): FormulaPlace {
  const sizes = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return { locale: workbook.locale, mode: workbook.formulaMode, sizeOf: (name) => (name === undefined ? own : sizes.get(name.toLowerCase())) };
}

/** Throws FormulaParseError where Sheets would show #ERROR!. */
export function toEnglish(formula: string, place: FormulaPlace): string {
  const tokens = formulaTokens(formula, marksOf(place), place.lenient);
  closeOpenRanges(tokens, place);
  return print(tokens, ENGLISH_MARKS);
}

/** A range that ends on its sheet's last row (or column) becomes an open one: `A2:A1000` of 1000 rows is `A2:A`. */
export function fromEnglish(formula: string, place: FormulaPlace): string {
  const tokens = formulaTokens(formula, ENGLISH_MARKS);
  reopenRanges(tokens, place);
  return print(tokens, marksOf(place));
}

export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
export const unquoteSheet = (token: FormulaToken): string => (token.kind === 'quoted' ? token.text.slice(1, -1).replace(/''/g, "'") : token.text);

function print(tokens: FormulaToken[], marks: FormulaMarks): string {
  let text = '=';
  for (const token of tokens) {
    if (token.kind === 'argument' || token.kind === 'column' || token.kind === 'row') text += marks[token.kind];
    else text += token.kind === 'number' ? token.text.replace(/[.,]/, marks.decimal) : token.text;
  }
  return text;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?[1-9]\d*$/;

interface RangeEnd {
  start: RegExpExecArray;
  end: FormulaToken;
  size: { rows: number; columns: number };
}

/** Every `A1:x` in the formula, with the size of the sheet that it lies on. */
function rangesIn(tokens: FormulaToken[], place: FormulaPlace): RangeEnd[] {
  const found: RangeEnd[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i].text !== ':') continue;
    const start = CELL.exec(tokens[i - 1].text);
    if (!start || tokens[i + 2]?.kind === 'open') continue;
    const sheet = tokens[i - 2]?.text === '!' && tokens[i - 3] ? unquoteSheet(tokens[i - 3]) : undefined;
    const size = place.sizeOf(sheet);
    if (size) found.push({ start, end: tokens[i + 1], size });
  }
  return found;
}

function closeOpenRanges(tokens: FormulaToken[], place: FormulaPlace): void {
  for (const { end, size } of rangesIn(tokens, place)) {
    if (COLUMN.test(end.text)) end.text += size.rows;
    else if (ROW.test(end.text)) {
      end.text = columnLetters(size.columns) + end.text;
      end.kind = 'word';
    }
  }
}

function reopenRanges(tokens: FormulaToken[], place: FormulaPlace): void {
  for (const { start, end, size } of rangesIn(tokens, place)) {
    const [, endMark, endColumn, , endRow] = CELL.exec(end.text) ?? [];
    if (endRow === undefined) continue;
    if (Number(endRow) === size.rows && Number(start[4]) > 1) end.text = endMark + endColumn;
    else if (columnNumber(endColumn) === size.columns && columnNumber(start[2]) > 1 && start[4] === endRow) end.text = endRow;
  }
}
