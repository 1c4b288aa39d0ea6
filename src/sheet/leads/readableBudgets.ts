// The Budget column of Leads as BANT_OK and BANT_ASK can read it in one call: what they would refuse stands as `??`, an unknown, so that one
// cell such as 'iso' does not blank the whole column; such a row is then asked for by itself. Numbers stand as their sign: 50000 is 1.
// Built-in functions that work on whole columns only: texts with a digit after a letter, digit or currency sign are answers, and so are the
// known words.
import { call } from '../formula/call';
import { formulaOf, type Part } from '../formula/formulaOf';
import { NOTHING, text, wholeColumn } from '../formula/token';
import type { Formula } from '../model';

/** What stands for a budget that the columns cannot answer together. */
export const BY_ITSELF = '??';
const STARTS = '0123456789abcdefghijklmnopqrstuvwxyzåäö€$£~';
/** words that answer as the first of several, and those that answer alone */
const FIRST_WORDS = '|no|not|none|never|false|ei|eivät|epätosi|yes|ok|kyllä|joo|';
const WHOLE_WORDS = '|true|tosi|on|?|-|–|—|n/a|tbd|unknown|';

const holds = (what: Part, within: Part): Formula => call('ISNUMBER', call('FIND', what, within));
const between = (what: Part): Formula => formulaOf(text('|'), '&', what, '&', text('|'));

const readableText = (budget: Part): Formula => {
  const word = call('LOWER', call('TRIM', budget));
  const digits: Part[] = [];
  for (let digit = 0; digit <= 9; digit++) digits.push(...(digit > 0 ? ['+'] : []), holds(text(String(digit)), word));
  const amount = formulaOf('(', ...digits, ')*', holds(call('LEFT', word, '1'), text(STARTS)));
  const first = call('LEFT', word, formulaOf(call('FIND', text(' '), formulaOf(word, '&', text(' '))), '-1'));
  const known = formulaOf(holds(between(first), text(FIRST_WORDS)), '+', holds(between(word), text(WHOLE_WORDS)));
  return formulaOf('(1-', holds(text('|'), word), ')*(', amount, '+', known, ')>0');
};

/** INDEX around it lets the built-ins work on the column as a whole. */
const asColumn = (cells: Formula, otherwise: Part): Formula => call('INDEX', call('IFERROR', cells, otherwise), '0');

export const readableBudgets = (): Formula => {
  const budget = wholeColumn('leads', 'budget');
  const number = call('IF', formulaOf(budget, '<0'), text(BY_ITSELF), call('SIGN', budget));
  const other = call('IF', formulaOf(budget, '=', NOTHING), NOTHING, budget);
  const ofText = call('IF', readableText(budget), budget, text(BY_ITSELF));
  return asColumn(call('IF', call('ISTEXT', budget), ofText, call('IF', call('ISNUMBER', budget), number, other)), NOTHING);
};

/** Another column of Leads; an error value counts as blank. */
export const withoutErrors = (column: string): Formula => {
  const cells = wholeColumn('leads', column);
  return asColumn(call('IF', formulaOf(cells, '=', NOTHING), NOTHING, cells), NOTHING);
};
