// A formula as the file holds it: English, without `=`, new functions with their prefix, sheets by the names the file allows.
import { functionsIn } from '../calculation/formulaReferences';
import { type FormulaPlace, fromEnglish, quotedSheet, toEnglish, unquoteSheet } from '../calculation/formulaSyntax';
import { ENGLISH_MARKS, FormulaParseError, type FormulaToken, formulaTokens } from '../calculation/formulaTokens';
import { withoutPrefix, withPrefix } from './newFunctions';

export interface FileFormula {
  text: string;
  /** in capitals */
  functions: readonly string[];
  /** it names a column from its first row to its last, as `Leads!$Q:$Q` */
  wholeColumns: boolean;
}
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const namesColumns = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some(({ text }, i) => text === ':' && COLUMN.test(tokens[i - 1]?.text ?? '') && COLUMN.test(tokens[i + 1]?.text ?? ''));

/** undefined where the formula does not parse: the file gets its value. */
export function toFileFormula(formula: string, place: FormulaPlace, sheetNames: ReadonlyMap<string, string>): FileFormula | undefined {
  let tokens: FormulaToken[];
  try {
    tokens = formulaTokens(toEnglish(formula.startsWith('=') ? formula : `=${formula}`, place), ENGLISH_MARKS);
  } catch (error) {
    if (error instanceof FormulaParseError) return undefined;
    throw error;
  }
  const [functions, wholeColumns] = [functionsIn(tokens), namesColumns(tokens)];
  const renamed = new Map([...sheetNames].map(([own, safe]) => [own.toLowerCase(), safe]));
  tokens.forEach((token, i) => {
    if (token.kind === 'word' && tokens[i + 1]?.kind === 'open') token.text = withPrefix(token.text);
    if (tokens[i + 1]?.text !== '!') return;
    const own = unquoteSheet(token);
    const safe = renamed.get(own.toLowerCase());
    if (safe !== undefined && safe !== own) token.text = quotedSheet(safe);
  });
  return { text: tokens.map((token) => token.text).join(''), functions, wholeColumns };
}

/** What we cannot read (links to other files, table columns) is kept as the file writes it. */
export function fromFileFormula(text: string, place: FormulaPlace): string {
  try {
    const tokens = formulaTokens(`=${text}`, ENGLISH_MARKS);
    for (const token of tokens) if (token.kind === 'word') token.text = withoutPrefix(token.text);
    return fromEnglish(`=${tokens.map((token) => token.text).join('')}`, place);
  } catch (error) {
    if (error instanceof FormulaParseError) return `=${text}`;
    throw error;
  }
}
