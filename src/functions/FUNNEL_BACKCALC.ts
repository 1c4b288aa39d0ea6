import { backCalculation } from '../domain/funnel/backCalculation';
import { backCalculationCredit } from '../domain/funnel/backCalculationCredit';
import { backCalculationRange } from '../domain/funnel/backCalculationRange';
import { backCalculationSteps } from '../domain/funnel/backCalculationSteps';
import { choiceOf } from './arguments/choiceOf';
import { grid } from './arguments/grid';
import { placeIn } from './arguments/placeIn';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';
import { funnelTable } from './funnel/funnelTable';
import { readFunnel } from './funnel/readFunnel';
import { readPerStage } from './funnel/readPerStage';

const NAME = 'FUNNEL_BACKCALC';

/**
 * How many deals, offers, opportunities and leads you need to reach a revenue goal, counted up the funnel from today's conversion
 * rates. The result is a table with a header: stage, conversion into it, needed; with counts also now and the gap.
 *
 * @param {number} goalRevenue Revenue to reach, in your currency; with an average deal of 1 it is the number of customers. A blank gives a blank.
 * @param {number} averageDeal Average deal in the same currency. 0 or blank gives a blank.
 * @param {range} funnel Two columns, stage names (top of the funnel first, deals last) and values: counts of one cohort, or, with the first value left blank, the conversion rate into each stage (0.5 or 50 %).
 * @param {text} rounding Optional: "up" rounds each stage up and carries the whole number upwards, "exact" rounds nothing. Left out or blank counts as "up".
 * @param {number} confidence Optional, with counts only: 0.95 or 95 % adds a low and a high need. Left out or blank gives none.
 * @param {range} pipeline Optional: one column with the open items of each stage, one cell per row of the funnel. What they are expected to bring is taken off first. Left out or blank counts as no open items.
 * @return {range} A table with one row per stage under a header.
 * @example
 * =FUNNEL_BACKCALC(500000, 50000, {"Opportunities", 40; "Offers", 20; "Deals", 10}) → {"Stage", "Conversion", "Needed", "Now", "Gap"; "Opportunities", "", 40, 40, 0; "Offers", 0.5, 20, 20, 0; "Deals", 0.5, 10, 10, 0}
 * =FUNNEL_BACKCALC(10, 1, {"Opportunities", ""; "Offers", 0.5; "Deals", 0.5}, "up", "", {8; 6; ""}) → {"Stage", "Conversion", "Needed"; "Opportunities", "", 20; "Offers", 0.5, 10; "Deals", 0.5, 5}
 * =FUNNEL_BACKCALC(10, 1, {"Offers", 20; "Deals", 5}, "up", 0.95) → {"Stage", "Conversion", "Needed", "Now", "Gap", "Low", "High"; "Offers", "", 40, 20, 20, 22, 98; "Deals", 0.25, 10, 5, 5, 10, 10}
 * @remarks
 * Counts are of one cohort: the same cases followed through all stages, so they never rise. "Offers (7) exceed opportunities (5)" means that different cases were counted.
 * Now is the history behind the rates, never the open pipeline; Gap is how much more than that is needed, at least 0.
 * With open items (goal 10 deals, 50 % a step, 8 opportunities and 6 offers open, worth 2 + 3 deals) Needed is what must still be created: 5 deals, 10 offers, 20 opportunities. The last stage's open items are not read. Items whose way to a deal has no data count for nothing.
 * A conversion of 0, or one that nobody knows, has no answer: its source and all stages above say "no data".
 * Low and High: each step's rate is uncertain like a Beta(k + 1/2, n - k + 1/2) (Jeffreys), k of n cases, the steps are independent and the number of deals is taken as exact. The limits are the deals divided by the quantiles of the product of the rates, found by numerical inversion of its Mellin transform (trapezoidal rule on a hyperbola) to better than 1e-4. With "up" they are rounded up too. Rounding adds up stage by stage: in a long funnel with much data Needed may lie above High.
 * A quotient within a billionth of a whole number is that number: 21 / 0.7 is 30. In Finnish "ylös" and "tarkka" work as well.
 * @source S2, rules 52 to 54
 * @customfunction
 */
export function FUNNEL_BACKCALC(
  goalRevenue: unknown,
  averageDeal: unknown,
  funnel: unknown,
  rounding?: unknown,
  confidence?: unknown,
  pipeline?: unknown,
): Result {
  const goal = readSingle(NAME, 'goal revenue:money', goalRevenue);
  const deal = readSingle(NAME, 'average deal:money', averageDeal);
  const choice = choiceOf(readSingle(NAME, 'rounding:text=up', rounding), ['up ylös', 'exact tarkka']);
  if (choice < 0) throw new FunctionError('rounding', placeIn(NAME, 'rounding', grid(rounding), 0));
  const way = choice === 0 ? 'up' : 'exact';
  const sure = readSingle(NAME, 'confidence:confidence', confidence);
  const stages = readFunnel(NAME, 'funnel', funnel);
  if (stages === null) return '';
  if (sure !== null && stages.kind === 'rates') throw new FunctionError('rates_with_confidence', placeIn(NAME, 'confidence', grid(confidence), 0));
  const open = readPerStage({ signature: [NAME, 'funnel', 'pipeline:count'], unread: 'last' }, pipeline, stages);
  if (goal === null || deal === null || deal === 0) return '';

  const values = stages.stages.map(({ value }) => value);
  const conversions = stages.kind === 'counts' ? backCalculationSteps(values) : values;
  const wanted = goal / deal;
  const deals = open === null ? wanted : backCalculationCredit({ deals: wanted, conversions, open, rounding: way });
  const needed = backCalculation({ deals, conversions, rounding: way });
  const limits = sure === null ? null : backCalculationRange({ deals: needed[needed.length - 1]!, counts: values, confidence: sure, rounding: way });
  if ([needed, ...(limits || [])].some((numbers) => numbers !== null && numbers.indexOf(Number.POSITIVE_INFINITY) >= 0))
    throw new FunctionError('too_large', placeIn(NAME, 'goal revenue', grid(goalRevenue), 0));
  return funnelTable({ funnel: stages, conversions, needed, limits });
}
