import { bantMet } from '../domain/lead/bantMet';
import { byRow } from './arguments/byRow';
import { bantCells } from './bant/bantCells';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';

/**
 * Whether a lead is ready for sales: TRUE when budget, authority, need and timeline are all a known yes, else FALSE. Unknown is not
 * the same as no, but neither is a yes. It answers row by row; a lead with nothing filled in gets a blank.
 *
 * @param {any|range} budget Whether a budget is set: an amount, a text with one (50 k€), yes, no, or ? while unknown.
 * @param {any|range} authority Whether a decider takes part: a name, yes, no, or ? while unknown.
 * @param {any|range} need Whether the need is concrete and recognised: any text, yes, no, or ? while unknown.
 * @param {any|range} timeline Whether there is a schedule for the purchase: a date or any text, yes, no, or ? while unknown.
 * @param {number|range} required Optional: how many of the four must be a yes, 1 to 4. Left out or blank counts as 4.
 * @return {boolean|range} TRUE or FALSE, blank for a blank lead.
 * @example
 * =BANT_OK("50 k€", "CFO Eija Nokia", TRUE, "Q3") → TRUE
 * =BANT_OK("50 k€", "CFO Eija Nokia", "ei vielä", "Q3") → FALSE
 * =BANT_OK("50 k€", "?", "yes", "Q3", 3) → TRUE
 * @remarks
 * Unknown: a blank, ?, -, n/a, tbd, unknown, ei tiedossa.
 * No: FALSE, 0, or a text that is or begins with one of these as a whole word: no, not, none, never, false, ei, eivät, epätosi. Eija and Nokia are no no.
 * Yes: in authority, need and timeline everything else. In budget a positive amount, a text that holds one, TRUE, or a text that begins with yes, ok, kyllä or joo, or is true, tosi or on; any other text in budget is an error.
 * @source S1, rules 22 to 25
 * @customfunction
 */
export function BANT_OK(budget: unknown, authority: unknown, need: unknown, timeline: unknown, required?: unknown): Result {
  return byRow(
    ['BANT_OK', 'budget:any', 'authority:any', 'need:any', 'timeline:any', 'required:count=4'],
    [budget, authority, need, timeline, required],
    ([budgets, authorities, needs, timelines, enough], placeOf) =>
      (i) => {
        if ([1, 2, 3, 4].indexOf(enough[i]) < 0) throw new FunctionError('required', placeOf(4, i));
        return bantMet(bantCells([budgets, authorities, needs, timelines], i, placeOf), enough[i]);
      },
  );
}
