// formulaOf('1-', call('BETADIST', goal, k)) joins parts into one list of tokens.
import type { Formula, Token } from '../model';

export type Part = Token | Formula;

const isList = (part: Part): part is Formula => Array.isArray(part);

export const formulaOf = (...parts: readonly Part[]): Formula => {
  const tokens: Token[] = [];
  for (const part of parts) {
    if (isList(part)) for (const token of part) tokens.push(token);
    else tokens.push(part);
  }
  return tokens;
};
