// A formula cut into tokens. What `,` `;` `\` and `.` mean depends on the locale and on the innermost bracket;
// everything else is the same in every locale.

export type TokenKind =
  | 'text' // "a string", quotes included
  | 'number'
  | 'word' // names, cells, columns, TRUE, sheet names without quotes
  | 'quoted' // 'a sheet name'
  | 'error' // #N/A
  | 'table' // [Column] of a table
  | 'space'
  | 'open' // (
  | 'close' // )
  | 'openArray' // {
  | 'closeArray' // }
  | 'argument' // between arguments
  | 'column' // between the columns of an array
  | 'row' // between the rows of an array
  | 'operator';

export interface FormulaToken {
  kind: TokenKind;
  text: string;
}

/** The four characters that differ between locales. */
export interface FormulaMarks {
  decimal: '.' | ',';
  argument: ',' | ';';
  column: ',' | '\\';
  row: ';';
}

export const ENGLISH_MARKS: FormulaMarks = { decimal: '.', argument: ',', column: ',', row: ';' };
export const COMMA_MARKS: FormulaMarks = { decimal: ',', argument: ';', column: '\\', row: ';' };

/** The words under which Sheets shows such a cell as #ERROR!. */
export const PARSE_ERROR = 'Formula parse error.';

export class FormulaParseError extends Error {
  constructor() {
    super(PARSE_ERROR);
    this.name = 'FormulaParseError';
  }
}

const PLAIN: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['quoted', /'(?:[^']|'')*'/y],
  ['error', /#(?:N\/A|DIV\/0!|[A-Z]+[!?])/iy],
  ['table', /\[[^\]]*\]/y],
  ['word', /[\p{L}_$][\p{L}\p{M}\p{N}_.$]*/uy],
  ['space', /\s+/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:!#@]/y],
];
const NUMBER = { '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?/iy, ',': /(?:\d+(?:,\d+)?|,\d+)(?:E[-+]?\d+)?/iy };
const OPERANDS: ReadonlySet<TokenKind> = new Set(['text', 'number', 'word', 'quoted', 'error', 'table', 'close', 'closeArray']);
const endsOperand = (token: FormulaToken | undefined): boolean => token !== undefined && (OPERANDS.has(token.kind) || token.text === '%');

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** `lenient`: a comma that is no decimal comma separates arguments too, as people type it. */
export function formulaTokens(formula: string, marks: FormulaMarks, lenient = false): FormulaToken[] {
  if (!formula.startsWith('=')) throw new FormulaParseError();
  const tokens: FormulaToken[] = [];
  const brackets: string[] = [];
  for (let at = 1; at < formula.length; ) {
    const token =
      plainToken(formula, { at, marks, afterOperand: endsOperand(tokens[tokens.length - 1]) }) ??
      bracketToken(formula[at], brackets) ??
      markToken(formula[at], { marks, lenient, inner: brackets[brackets.length - 1] });
    tokens.push(token);
    at += token.text.length;
  }
  if (brackets.length > 0) throw new FormulaParseError();
  checkOrder(tokens);
  return tokens;
}

interface PlainPlace {
  at: number;
  marks: FormulaMarks;
  afterOperand: boolean;
}

function plainToken(formula: string, { at, marks, afterOperand }: PlainPlace): FormulaToken | undefined {
  const number = matchAt(NUMBER[marks.decimal], formula, at);
  // in `A1,5` and `1,2,3` the comma begins no number
  if (number !== undefined && !(afterOperand && number[0] === marks.decimal)) return { kind: 'number', text: number };
  for (const [kind, pattern] of PLAIN) {
    const text = matchAt(pattern, formula, at);
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}

function bracketToken(text: string, brackets: string[]): FormulaToken | undefined {
  if (text === '(' || text === '{') {
    brackets.push(text);
    return { kind: text === '(' ? 'open' : 'openArray', text };
  }
  if (text !== ')' && text !== '}') return undefined;
  if (brackets.pop() !== (text === ')' ? '(' : '{')) throw new FormulaParseError();
  return { kind: text === ')' ? 'close' : 'closeArray', text };
}

interface MarkPlace {
  marks: FormulaMarks;
  lenient: boolean;
  /** the innermost open bracket */
  inner: string | undefined;
}

function markToken(text: string, { marks, lenient, inner }: MarkPlace): FormulaToken {
  if (inner === '{' && text === marks.column) return { kind: 'column', text };
  if (inner === '{' && text === marks.row) return { kind: 'row', text };
  // Sheets takes `;` between arguments in every locale
  if (inner === '(' && (text === marks.argument || text === ';' || (lenient && text === ','))) return { kind: 'argument', text };
  throw new FormulaParseError();
}

/** What Univer takes for a name or a value and Sheets refuses: `=1+`, `=2 3`, `=SUM(A1*)`. */
function checkOrder(tokens: FormulaToken[]): void {
  let before: FormulaToken | undefined;
  for (const token of tokens) {
    if (token.kind === 'space') continue;
    if (!mayFollow(token, before)) throw new FormulaParseError();
    before = token;
  }
  if (!endsOperand(before) && before?.text !== '#') throw new FormulaParseError();
}

function mayFollow(token: FormulaToken, before: FormulaToken | undefined): boolean {
  const afterOperand = endsOperand(before);
  if (token.kind === 'open') return !afterOperand || before?.kind === 'word' || before?.kind === 'close';
  if (token.kind === 'table') return before?.kind === 'word';
  if (token.kind === 'operator') return afterOperand || ['+', '-', '@'].includes(token.text) || before?.text === '#';
  if (token.kind === 'close' || token.kind === 'argument') return before?.kind !== 'operator' || before.text === '%' || before.text === '#';
  if (token.kind === 'closeArray' || token.kind === 'column' || token.kind === 'row') return afterOperand;
  return !afterOperand;
}
