// How formula text given to a cell is read. Published sources disagree on setFormula, so the host runs both ways:
// en-always reads commas and decimal points whatever the locale, locale-parsed reads what the locale writes.
import type { FormulaMode, Locale } from '../snapshot';
import { type Piece, piecesOf } from './reference';

export interface FormulaPlace {
  locale: Locale;
  mode: FormulaMode;
}
export interface StoredFormula {
  f: string;
  e?: string;
  why?: string;
}

const PARSE_ERROR = { e: '#ERROR!', why: 'Formula parse error.' };

/** what a script writes */
export function storeFormula(text: string, place: FormulaPlace): StoredFormula {
  const formula = text.startsWith('=') ? text : `=${text}`;
  const pieces = piecesOf(formula);
  const comma = place.mode === 'locale-parsed' && place.locale === 'fi_FI';
  const broken = !isBalanced(pieces) || (comma && !decimalsAreFinnish(pieces));
  return { f: comma || broken ? formula : withCommas(pieces), ...(broken ? PARSE_ERROR : {}) };
}

/** what a person types: always in the locale; stored in the syntax of the mode */
export function storeTypedFormula(text: string, place: FormulaPlace): StoredFormula {
  if (place.locale !== 'fi_FI') return storeFormula(text, place);
  const typed = storeFormula(text, { locale: 'fi_FI', mode: 'locale-parsed' });
  if (typed.e || place.mode === 'locale-parsed') return typed;
  const pieces = piecesOf(typed.f);
  return { f: pieces.map((piece, i) => (isDecimalMark(pieces, i) ? '.' : separator(pieces, i) ? ',' : piece.text)).join('') };
}

function isBalanced(pieces: Piece[]): boolean {
  let depth = 0;
  for (const { text, quoted } of pieces) {
    if (quoted) continue;
    if (text === '"') return false; // a string that never ends
    if (text === '(' || text === '{') depth++;
    if (text === ')' || text === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && !piece.quoted && /^\d+$/.test(piece.text);
const isDecimalMark = (pieces: Piece[], i: number): boolean => pieces[i].text === ',' && isDigits(pieces[i - 1]) && isDigits(pieces[i + 1]);

function decimalsAreFinnish(pieces: Piece[]): boolean {
  return pieces.every(({ text }, i) => {
    if (text === '.') return !isDigits(pieces[i - 1]) && !isDigits(pieces[i + 1]);
    if (text !== ',') return true;
    // `1,2,3` is no number
    return isDecimalMark(pieces, i) && pieces[i - 2]?.text !== ',' && pieces[i + 2]?.text !== ',';
  });
}

function separator(pieces: Piece[], i: number): boolean {
  if (pieces[i].quoted || pieces[i].text !== ';') return false;
  let braces = 0;
  for (let k = 0; k < i; k++) {
    if (pieces[k].text === '{') braces++;
    if (pieces[k].text === '}') braces--;
  }
  return braces === 0;
}

function withCommas(pieces: Piece[]): string {
  if (!pieces.some((piece) => piece.text === ';')) return pieces.map((piece) => piece.text).join('');
  return pieces.map((piece, i) => (separator(pieces, i) ? ',' : piece.text)).join('');
}
