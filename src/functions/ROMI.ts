import { romi } from '../domain/cost/romi';
import { byRow } from './arguments/byRow';
import type { Result } from './cellValue';

/**
 * Return on marketing investment: what marketing brought beyond its cost, divided by its cost, as a fraction (1.5 is 150 %). It answers
 * row by row. Without a cost the cell stays blank.
 *
 * @param {number|range} marketingReturn Gross margin that marketing brought, in your currency; below zero for a loss. A blank is unknown and gives a blank; type 0 for none.
 * @param {number|range} cost All marketing costs in the same currency: media, work, tools, agency. 0 or blank gives a blank.
 * @return {number|range} The return, -1 or more where the margin is not negative: 0 is money back, 1 is the cost earned twice.
 * @example
 * =ROMI(50000, 20000) → 1.5
 * =ROMI({"30 000 €"; 0; 5000}, {20000; 4000; 0}) → {0.5; -1; ""}
 * @remarks
 * Use gross margin, not revenue, else the return looks too good: 100,000 of revenue at a margin of 30 % on a cost of 40,000 is a loss of 25 %.
 * Count the return of the leads of a period against the cost of that period. With sales cycles of months a young period is not ripe yet.
 * No interval is given: a few deals decide the figure, so judge it over long periods.
 * Another add-on may have a function called ROMI too; Sheets then uses only one of them.
 * @source S2, rules 58 and 59
 * @customfunction
 */
export function ROMI(marketingReturn: unknown, cost: unknown): Result {
  return byRow(
    ['ROMI', 'return:amount', 'cost:money'],
    [marketingReturn, cost],
    ([gains, costs]) =>
      (i) =>
        romi(gains[i], costs[i]),
  );
}
