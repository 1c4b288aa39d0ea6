// References inside formula text: found without understanding the formula, and printed back when they change.
import { columnLetters, columnNumber } from '../grid/area';

export interface Edge {
  at: number;
  absolute: boolean;
}
/** `A1` has row and column; `A:C` no rows; `A2:A` no last row. `last…` is there only in a range. */
export interface Reference {
  /** as written, without quotes; undefined means the formula's own sheet */
  sheet?: string;
  column?: Edge;
  row?: Edge;
  ranged: boolean;
  lastColumn?: Edge;
  lastRow?: Edge;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const BODY = `${CELL}(?::(?:${CELL}|${COLUMN}(?![A-Za-z0-9_$])))?|${COLUMN}:(?:${CELL}|${COLUMN}(?![A-Za-z0-9_$]))|\\$?\\d+:\\$?\\d+`;
/** strings, numbers with an exponent, references, then names and numbers: `1E5`, `LOG10(` and `A1B` are no cells */
const PIECE = new RegExp(
  `("(?:[^"]|"")*")|\\d+[Ee][+-]?\\d+|(${SHEET})?(${BODY})(?![\\w(.!])|[A-Za-z_\\u00C0-\\uFFFF][\\w.\\u00C0-\\uFFFF]*|\\d+|'(?:[^']|'')*'|[\\s\\S]`,
  'g',
);

export interface Piece {
  text: string;
  quoted: boolean;
  reference?: Reference;
}

export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const hit of formula.matchAll(PIECE)) {
    const reference = hit[3] === undefined ? undefined : readReference(hit[2], hit[3]);
    pieces.push({ text: hit[0], quoted: hit[1] !== undefined || hit[0].startsWith("'"), ...(reference ? { reference } : {}) });
  }
  return pieces;
}

function readReference(sheet: string | undefined, body: string): Reference {
  const [first, last] = body.split(':');
  const start = readCorner(first);
  const end = last === undefined ? {} : readCorner(last);
  return {
    ...(sheet ? { sheet: bareSheetName(sheet.slice(0, -1)) } : {}),
    ...(start.column ? { column: start.column } : {}),
    ...(start.row ? { row: start.row } : {}),
    ranged: last !== undefined,
    ...(end.column ? { lastColumn: end.column } : {}),
    ...(end.row ? { lastRow: end.row } : {}),
  };
}

function readCorner(text: string): { column?: Edge; row?: Edge } {
  const hit = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!hit) return {};
  const [, mark, letters, rowMark, digits] = hit;
  // `$2` alone: the mark belongs to the row
  const rowAbsolute = rowMark === '$' || (letters === '' && mark === '$');
  return {
    ...(letters ? { column: { at: columnNumber(letters), absolute: mark === '$' } } : {}),
    ...(digits ? { row: { at: Number(digits), absolute: rowAbsolute } } : {}),
  };
}

const bareSheetName = (text: string): string => (text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text);

export function sheetPrefix(name: string): string {
  return /^[A-Za-z_\u00C0-\uFFFF][\w\u00C0-\uFFFF]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}

export function printReference(reference: Reference): string {
  const corner = (column?: Edge, row?: Edge) =>
    (column ? (column.absolute ? '$' : '') + columnLetters(column.at) : '') + (row ? (row.absolute ? '$' : '') + row.at : '');
  const start = corner(reference.column, reference.row);
  const prefix = reference.sheet === undefined ? '' : sheetPrefix(reference.sheet);
  return prefix + (reference.ranged ? `${start}:${corner(reference.lastColumn, reference.lastRow)}` : start);
}

/** `change` returns the reference itself where nothing changes, another one, or null where its cells are gone. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  let changed = false;
  const texts = piecesOf(formula).map((piece) => {
    if (!piece.reference) return piece.text;
    const next = change(piece.reference);
    if (next === piece.reference) return piece.text;
    changed = true;
    return next === null ? '#REF!' : printReference(next);
  });
  return changed ? texts.join('') : formula;
}
