// The cells and functions that a formula names. English syntax: what toEnglish gives.
import { areaOfName } from '../host/grid/area';
import type { RangeSnapshot } from '../host/snapshot';
import { type FormulaPlace, unquoteSheet } from './formulaSyntax';
import { ENGLISH_MARKS, type FormulaToken, formulaTokens } from './formulaTokens';

export interface FormulaReference {
  /** as written, without quotes; undefined: the formula's own sheet */
  sheet?: string;
  /** undefined where the sheet does not exist or the cells lie outside of it */
  area?: RangeSnapshot;
  /** the tokens from `first` up to `last`, sheet name included */
  first: number;
  last: number;
}

export interface FormulaParts {
  tokens: FormulaToken[];
  references: FormulaReference[];
  /** in capitals */
  functions: string[];
}

const END = /^\$?[A-Z]{0,3}\$?\d*$/i;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i;

export function formulaParts(formula: string, sizeOf: FormulaPlace['sizeOf']): FormulaParts {
  const tokens = formulaTokens(formula, ENGLISH_MARKS);
  const parts: FormulaParts = { tokens, references: [], functions: functionsIn(tokens) };
  for (let i = 0; i < tokens.length; i++) {
    const reference = referenceAt(tokens, i, sizeOf);
    if (!reference) continue;
    parts.references.push(reference);
    i = reference.last;
  }
  return parts;
}

/** in capitals */
export const functionsIn = (tokens: readonly FormulaToken[]): string[] =>
  tokens.filter((token, i) => token.kind === 'word' && tokens[i + 1]?.kind === 'open').map((token) => token.text.toUpperCase());

function referenceAt(tokens: FormulaToken[], first: number, sizeOf: FormulaPlace['sizeOf']): FormulaReference | undefined {
  const named = tokens[first + 1]?.text === '!' && (tokens[first].kind === 'word' || tokens[first].kind === 'quoted');
  const at = named ? first + 2 : first;
  const ranged = tokens[at + 1]?.text === ':' && isEnd(tokens, at + 2);
  if (!isEnd(tokens, at) || !(ranged || CELL.test(tokens[at].text))) return undefined;
  const sheet = named ? unquoteSheet(tokens[first]) : undefined;
  const last = ranged ? at + 2 : at;
  const size = sizeOf(sheet);
  const text = tokens.slice(at, last + 1).map((token) => token.text);
  const area = size && areaOfName(text.join(''), size);
  const fits = area && area.row + area.rows - 1 <= size.rows && area.column + area.columns - 1 <= size.columns;
  return { first, last, ...(named ? { sheet } : {}), ...(fits ? { area } : {}) };
}

function isEnd(tokens: FormulaToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at + 1]?.kind === 'open' || !END.test(token.text)) return false;
  return token.kind === 'word' || (token.kind === 'number' && (tokens[at + 1]?.text === ':' || tokens[at - 1]?.text === ':'));
}
