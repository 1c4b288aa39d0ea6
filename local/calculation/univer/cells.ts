// One cell. What Univer has no place for (a text that looks like an error, why a function failed, the formula as it was written)
// stands in the cell's custom data, which moves along with it.
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellSnapshot } from '../../host/snapshot';
import { type FormulaPlace, fromEnglish, toEnglish } from '../formulaSyntax';
import { FormulaParseError } from '../formulaTokens';
import { ERROR_SIGNS, sheetsSign } from './errorSigns';
import { lookOf, type StyleTable } from './styles';

const TEXT = 1;
const NUMBER = 2;
const TRUTH = 3;

interface Kept {
  /** what the shown text is, as long as it is this text */
  shown?: { text: string; error: boolean };
  why?: string;
  /** the workbook's own writing, as long as the cell holds this English formula; without one, the formula does not parse */
  formula?: { own: string; english?: string };
}

export function toUniverCell(cell: CellSnapshot, styles: StyleTable, place: FormulaPlace): ICellData {
  const data: ICellData = {};
  const kept: Kept = {};
  const s = styles.idOf(cell);
  if (s !== undefined) data.s = s;
  if (cell.e !== undefined) {
    Object.assign(data, { v: cell.e, t: TEXT });
    kept.shown = { text: cell.e, error: true };
    if (cell.why !== undefined) kept.why = cell.why;
  } else if (cell.v !== undefined) {
    Object.assign(data, plainValue(cell.v));
    if (typeof cell.v === 'string' && ERROR_SIGNS.has(cell.v)) kept.shown = { text: cell.v, error: false };
  }
  if (cell.f !== undefined) {
    const english = englishOf(cell.f, place);
    if (english !== undefined) data.f = english;
    if (english === undefined || fromEnglish(english, place) !== cell.f)
      kept.formula = { own: cell.f, ...(english === undefined ? {} : { english }) };
  }
  return Object.keys(kept).length > 0 ? { ...data, custom: { ...kept } } : data;
}

const plainValue = (v: string | number | boolean): ICellData =>
  typeof v === 'boolean' ? { v: v ? 1 : 0, t: TRUTH } : typeof v === 'number' ? { v, t: NUMBER } : { v, t: TEXT };

/** undefined where it does not parse: Univer would read some of those differently, and calculate */
function englishOf(formula: string, place: FormulaPlace): string | undefined {
  try {
    return toEnglish(formula, place);
  } catch (error) {
    if (error instanceof FormulaParseError) return undefined;
    throw error;
  }
}

export interface ReadPlace {
  place: FormulaPlace;
  styles: Readonly<Record<string, Nullable<IStyleData>>>;
  /** formulas filled down share one text: the English formula of such a cell */
  sharedFormula: string | undefined;
}

export function fromUniverCell(data: ICellData, { place, styles, sharedFormula }: ReadPlace): CellSnapshot {
  const kept = (data.custom ?? {}) as Kept;
  const f = formulaOf(data.f || sharedFormula, kept, place);
  const style = typeof data.s === 'string' ? styles[data.s] : data.s;
  return { ...shownOf(data, kept, f !== undefined), ...(f === undefined ? {} : { f }), ...lookOf(style) };
}

function formulaOf(english: Nullable<string>, { formula }: Kept, place: FormulaPlace): string | undefined {
  if (formula && (formula.english ?? undefined) === (english || undefined)) return formula.own;
  return english ? fromEnglish(english, place) : undefined;
}

function shownOf(data: ICellData, { shown, why }: Kept, isFormula: boolean): Pick<CellSnapshot, 'v' | 'e' | 'why'> {
  const v = data.p?.body ? data.p.body.dataStream.replace(/\r?\n?$/, '') : data.v;
  if (v === undefined || v === null) return {};
  if (data.t === TRUTH) return { v: Boolean(v) };
  if (typeof v !== 'string') return { v };
  const error = shown?.text === v ? shown.error : isFormula && ERROR_SIGNS.has(v);
  if (!error) return { v };
  return { e: sheetsSign(v), ...(why === undefined ? {} : { why }) };
}
