// Reading and writing one cell's content the way Range.getValue and setValue do.
import type { Environment } from '../../environment';
import { refuse } from '../../execution/hostError';
import { storeFormula } from '../../formulas/storeFormula';
import { cellName } from '../../grid/area';
import type { Cell } from '../../grid/cell';
import type { SheetData } from '../../grid/sheetData';
import { put, writeContent } from '../../grid/writeContent';
import { LIMITS } from '../../limits';
import { numberFormatKind } from '../../values/numberFormatKind';
import { dateFormatOf } from '../../values/parseDate';
import { parseTyped } from '../../values/parseTyped';
import { instantOfSerial, serialOfInstant } from '../../values/serial';
import type { Typed, TypingPlace } from '../../values/typed';
import { words } from '../../words';
import { isDate } from '../checkArguments';

export interface Writing {
  environment: Environment;
  sheet: SheetData;
  place: TypingPlace;
}

/** the one formula the host answers itself: it tells the add-on which separator this workbook takes */
const PROBE = { sheet: '_abm', formula: '=SUM(1,2)' };

export function refuseFresh(environment: Environment, sheet: SheetData, at: { cell: Cell; row: number; column: number }): void {
  if (at.cell.fresh === environment.execution.id) refuse(words.freshFormulaRead(`${sheet.name}!${cellName(at.row, at.column)}`));
}

export function readValue(environment: Environment, cell: Cell): string | number | boolean | Date {
  if (cell.e !== undefined) return cell.e;
  if (typeof cell.v === 'number' && cell.nf !== undefined) {
    const kind = numberFormatKind(cell.nf);
    if (kind === 'date' || kind === 'duration') return new Date(instantOfSerial(cell.v, environment.workbook.zone));
  }
  return cell.v ?? '';
}

/** what a value given by the script becomes; nothing is written yet, so that a refusal leaves the range as it was */
export function typedOf(value: unknown, { environment, place }: Writing, format: string | undefined): Typed {
  if (value === null || value === undefined) return {};
  if (typeof value === 'string') {
    if (value.length > LIMITS.cellCharacters) refuse(words.cellTooLong(LIMITS.cellCharacters));
    return parseTyped(value, place, format);
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { v: value === 0 ? 0 : value } : { e: '#NUM!' };
  if (typeof value === 'boolean') return { v: value };
  if (isDate(value)) {
    const serial = serialOfInstant(value.getTime(), environment.workbook.zone);
    return { v: serial, nf: dateFormatOf(place.locale, !Number.isInteger(serial)) };
  }
  return refuse(words.notImplemented('a cell value that is an object'));
}

export function writeTyped(cell: Cell, typed: Typed, writing: Writing): void {
  if (typed.f !== undefined) {
    writeFormula(cell, typed.f, writing);
    return;
  }
  writeContent(writing.sheet, cell, typed);
  if (typed.nf !== undefined && cell.nf === undefined) cell.nf = typed.nf;
}

export function writeFormula(cell: Cell, text: string, { environment, sheet }: Writing): void {
  if (text.length > LIMITS.cellCharacters) refuse(words.cellTooLong(LIMITS.cellCharacters));
  const { locale, formulaMode } = environment.workbook;
  const { f, e, why } = storeFormula(text, { locale, mode: formulaMode });
  const answered = sheet.name === PROBE.sheet && f === PROBE.formula;
  writeContent(sheet, cell, { f, e, why, ...(answered ? { v: decimalComma(environment) ? 1.2 : 3 } : { fresh: environment.execution.id }) });
}

const decimalComma = ({ workbook }: Environment): boolean => workbook.formulaMode === 'locale-parsed' && workbook.locale === 'fi_FI';

export function writeNote(cell: Cell, note: unknown): void {
  put(cell, 'note', note === null || note === undefined || note === '' ? undefined : String(note));
}
