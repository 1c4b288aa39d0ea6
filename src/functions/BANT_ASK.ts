import { bantUnknown } from '../domain/lead/bantUnknown';
import { byRow } from './arguments/byRow';
import { bantCells } from './bant/bantCells';
import type { Result } from './cellValue';
import { words } from './words';

/**
 * What to ask a lead next: the names of the BANT questions nobody has answered yet, such as "Authority, Timeline". It answers row by
 * row; where nothing is unknown, and for a lead with nothing filled in, the cell stays blank.
 *
 * @param {any|range} budget Whether a budget is set: an amount, a text with one (50 k€), yes, no, or ? while unknown.
 * @param {any|range} authority Whether a decider takes part: a name, yes, no, or ? while unknown.
 * @param {any|range} need Whether the need is concrete and recognised: any text, yes, no, or ? while unknown.
 * @param {any|range} timeline Whether there is a schedule for the purchase: a date or any text, yes, no, or ? while unknown.
 * @return {text|range} The unknown ones of Budget, Authority, Need, Timeline, comma separated.
 * @example
 * =BANT_ASK("50 k€", "?", "yes", "") → "Authority, Timeline"
 * =BANT_ASK({"50 k€"; "?"}, {"CFO"; "no"}, {TRUE; "yes"}, {"Q3"; "tbd"}) → {""; "Budget, Timeline"}
 * @remarks
 * A no is an answer: it is not asked again, although the lead is not ready for sales. BANT_OK says whether it is.
 * What counts as unknown, no and yes is told on the page of BANT_OK.
 * The words are fixed: Budget, Authority, Need, Timeline; in Finnish Budjetti, Päättäjä, Tarve, Aikataulu.
 * @source S1, rules 22 to 25
 * @customfunction
 */
export function BANT_ASK(budget: unknown, authority: unknown, need: unknown, timeline: unknown): Result {
  return byRow(
    ['BANT_ASK', 'budget:any', 'authority:any', 'need:any', 'timeline:any'],
    [budget, authority, need, timeline],
    (four, placeOf) => (i) => {
      const open = bantUnknown(bantCells(four, i, placeOf));
      return open.length === 0 ? '' : words(...open);
    },
  );
}
