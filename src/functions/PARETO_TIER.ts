import { paretoTiers } from '../domain/account/paretoTier';
import { alignedRanges } from './arguments/alignedRanges';
import { inShape } from './arguments/inShape';
import { readSingle } from './arguments/readSingle';
import type { Result } from './cellValue';
import { FunctionError } from './functionError';

const NAME = 'PARETO_TIER';

/**
 * Which accounts bring the most: tier A, B or C for each, by the 80/20 rule. Largest first, A are the accounts that make up the first
 * 80 % of all value, B those up to 95 %, C the rest.
 *
 * @param {range} values Value of each account, such as revenue or potential. A blank is unknown and stays blank, 0 is C.
 * @param {number} firstCut Optional: share of the total where A ends, 0 to 1 or a percentage. Left out or blank counts as 0.8.
 * @param {number} secondCut Optional: share of the total where B ends, not below the first cut. Left out or blank counts as 0.95.
 * @return {range} A, B or C in the shape of the values.
 * @example
 * =PARETO_TIER({250; 600; ""; 50; 100}) → {"A"; "A"; ""; "C"; "B"}
 * =PARETO_TIER({600; 250; 100; 50}, "50 %", "90 %") → {"A"; "B"; "B"; "C"}
 * @remarks
 * An account is A while the share of all larger accounts together is below the first cut, so the account that crosses it is still A: 600 of 1,000 comes first, 250 starts at 60 % and is A, 100 starts at 85 % and is B.
 * Equal values have the same tier. The order of the rows does not matter.
 * Where a few accounts bring nearly all, put your effort there; where tiers B and C bring much, your base is broad.
 * @source S3, rule 27
 * @customfunction
 */
export function PARETO_TIER(values: unknown, firstCut?: unknown, secondCut?: unknown): Result {
  const table = alignedRanges([NAME, 'values:money'], [values]);
  const first = readSingle(NAME, 'first cut:share=0.8', firstCut);
  const second = readSingle(NAME, 'second cut:share=0.95', secondCut);
  const at = { fn: NAME, argument: 'second cut', row: null, column: null };
  if (second < first) throw new FunctionError('cuts', { ...at, value: String(second), first: String(first) });
  const tiers = paretoTiers(table.columns[0], first, second);
  return inShape(table, (i) => tiers[i]);
}
